package io.github.basecamp4j.bc3.people;

import java.util.List;

/**
 * What a change of access came to.
 *
 * @param granted who gained access, invited people included
 * @param revoked who lost access
 */
public record ProjectAccessResult(List<Person> granted, List<Person> revoked) {
}
