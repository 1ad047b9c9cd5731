package io.github.basecamp4j.sample.web;

import java.util.List;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets the sample's interceptors see each request.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	private final List<HandlerInterceptor> interceptors;

	WebConfiguration(List<HandlerInterceptor> interceptors) {
		this.interceptors = interceptors;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		this.interceptors.forEach(registry::addInterceptor);
	}

}
