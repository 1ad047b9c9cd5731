package io.github.basecamp4j.sample.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import io.github.basecamp4j.sample.account.ChosenAccount;

/**
 * Supplies what the frame around every page shows, error pages included.
 */
@Configuration(proxyBeanMethods = false)
class LayoutConfiguration implements WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new LayoutInterceptor());
	}

	private static final class LayoutInterceptor implements HandlerInterceptor {

		@Override
		public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
			HttpSession session = request.getSession(false);
			request.setAttribute("user", request.getRemoteUser());
			request.setAttribute("account",
					(session != null) ? session.getAttribute(ChosenAccount.SESSION_ATTRIBUTE) : null);
			return true;
		}

	}

}
