package io.github.basecamp4j.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.security.test.context.support.WithSecurityContext;

/**
 * Runs a test as a user who has connected Basecamp. Needs {@link AutoConfigureBasecamp}.
 */
@Target({ ElementType.METHOD, ElementType.TYPE })
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@WithSecurityContext(factory = WithBasecampUserSecurityContextFactory.class)
public @interface WithBasecampUser {

	/**
	 * Name of the user.
	 * @return the name
	 */
	String value() default "jane";

	/**
	 * Authorities of the user.
	 * @return the authorities
	 */
	String[] authorities() default "ROLE_USER";

}
