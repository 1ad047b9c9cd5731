package io.github.basecamp4j.test.ledger;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * An application under test, which configures nothing of Basecamp.
 */
@SpringBootApplication
class LedgerApplication {

}
