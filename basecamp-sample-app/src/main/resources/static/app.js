"use strict";

// A form that was sent is not sent again by a second click.
document.addEventListener("submit", (event) => {
	const form = event.target;
	if (form.dataset.sent) {
		event.preventDefault();
		return;
	}
	form.dataset.sent = "true";
	setTimeout(() => form.querySelectorAll("button").forEach((button) => button.setAttribute("aria-busy", "true")), 300);
});

// Going back shows forms as they were, and lets them be sent again.
window.addEventListener("pageshow", () => {
	document.querySelectorAll("form[data-sent]").forEach((form) => {
		delete form.dataset.sent;
		form.querySelectorAll("button").forEach((button) => button.removeAttribute("aria-busy"));
	});
});

// Times are those of the user's clock.
document.querySelectorAll("[data-zone]").forEach((field) => {
	field.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
});
