package io.github.basecamp4j.sample.webhooks;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.bc3.projects.ProjectOperations;
import io.github.basecamp4j.bc3.webhooks.WebhookFields;
import io.github.basecamp4j.bc3.webhooks.WebhookOperations;
import io.github.basecamp4j.webhooks.BasecampWebhooks;

/**
 * Webhooks of a project, and what arrives through the sample's own.
 */
@Controller
@RequestMapping("/bc3/{account:\\d+}/projects/{projectId:\\d+}/webhooks")
class WebhookController {

	private static final String WEBHOOKS = "redirect:/bc3/{account}/projects/{projectId}/webhooks";

	private static final int DELIVERIES_SHOWN = 30;

	private final ProjectOperations projects;

	private final WebhookOperations webhooks;

	private final Deliveries deliveries;

	private final @Nullable BasecampWebhooks addresses;

	private final String publicUrl;

	WebhookController(ProjectOperations projects, WebhookOperations webhooks, Deliveries deliveries,
			ObjectProvider<BasecampWebhooks> addresses, @Value("${sample.public-url:}") String publicUrl) {
		this.projects = projects;
		this.webhooks = webhooks;
		this.deliveries = deliveries;
		this.addresses = addresses.getIfAvailable();
		this.publicUrl = publicUrl;
	}

	@GetMapping
	String list(@PathVariable long projectId, Model model) {
		List<WebhookView> webhooks = this.webhooks.list(projectId)
			.stream()
			.map((webhook) -> WebhookView.of(webhook, (this.addresses != null) ? this.addresses.url("") : null))
			.toList();
		model.addAttribute("webhooks", webhooks);
		model.addAttribute("registered", webhooks.stream().anyMatch(WebhookView::own));
		model.addAttribute("receiving", this.addresses != null);
		return deliveries("webhooks/webhooks", projectId, model);
	}

	/**
	 * Only what has changed, for the page's script.
	 */
	@GetMapping("/deliveries")
	String deliveries(@PathVariable long projectId, Model model) {
		return deliveries("webhooks/webhooks :: deliveries", projectId, model);
	}

	private String deliveries(String view, long projectId, Model model) {
		model.addAttribute("project", this.projects.get(projectId));
		model.addAttribute("deliveries", this.deliveries.of(projectId, DELIVERIES_SHOWN));
		return view;
	}

	@PostMapping
	String register(@PathVariable long projectId, RedirectAttributes redirect) {
		if (this.addresses == null) {
			redirect.addFlashAttribute("problem", "The sample has no secret for webhooks.");
			return WEBHOOKS;
		}
		try {
			this.webhooks.create(projectId, this.addresses.url(baseUrl()), new WebhookFields());
			redirect.addFlashAttribute("done", "From now on Basecamp tells the sample what happens here.");
		}
		catch (BasecampValidationException ex) {
			redirect.addFlashAttribute("problem", "Basecamp does not tell anything to " + baseUrl()
					+ ". It wants an address that begins with https and that it can reach: set SAMPLE_PUBLIC_URL.");
		}
		return WEBHOOKS;
	}

	private String baseUrl() {
		return StringUtils.hasText(this.publicUrl) ? this.publicUrl
				: ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
	}

	@PostMapping("/{webhookId:\\d+}/delete")
	String delete(@PathVariable long webhookId, RedirectAttributes redirect) {
		this.webhooks.delete(webhookId);
		redirect.addFlashAttribute("done", "The webhook is gone.");
		return WEBHOOKS;
	}

}
