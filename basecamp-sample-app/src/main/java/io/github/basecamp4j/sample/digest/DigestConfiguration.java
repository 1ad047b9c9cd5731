package io.github.basecamp4j.sample.digest;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Lets digests be written now and then.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DigestConfiguration {

}
