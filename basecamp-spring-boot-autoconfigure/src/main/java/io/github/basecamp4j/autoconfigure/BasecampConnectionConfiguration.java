package io.github.basecamp4j.autoconfigure;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Tells where Basecamp is, unless the application does.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BasecampProperties.class)
class BasecampConnectionConfiguration {

	@Bean
	@ConditionalOnMissingBean(BasecampConnectionDetails.class)
	static PropertiesBasecampConnectionDetails basecampConnectionDetails(BasecampProperties properties) {
		return new PropertiesBasecampConnectionDetails(properties);
	}

}
