"use strict";

// A form that was sent is not sent again by a second click.
document.addEventListener("submit", (event) => {
	const form = event.target;
	if (form.dataset.sent) {
		event.preventDefault();
		return;
	}
	form.dataset.sent = "true";
	setTimeout(() => form.dataset.sent && form.querySelectorAll("button").forEach((button) => button.setAttribute("aria-busy", "true")), 300);
	if (form.matches(".upload")) {
		event.preventDefault();
		upload(form);
	}
});

// Going back shows forms as they were, and lets them be sent again.
window.addEventListener("pageshow", () => {
	document.querySelectorAll("form[data-sent]").forEach(release);
});

// Times are those of the user's clock.
document.querySelectorAll("[data-zone]").forEach((field) => {
	field.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
});

function release(form) {
	delete form.dataset.sent;
	form.querySelectorAll("button").forEach((button) => button.removeAttribute("aria-busy"));
}

const SCRIPT = { "X-Requested-With": "XMLHttpRequest" };
const SIGNED_OUT = "You are no longer signed in, or Basecamp is no longer connected. Do that in another tab, then press Upload again: the file is still chosen.";
const told = (page) => [...page.querySelectorAll("main :is(h1, p)")].slice(0, 2).map((each) => each.textContent).join(". ");
const parse = (html) => new DOMParser().parseFromString(html, "text/html");

// Sends a file while the page shows how far it is. What goes wrong is told, and the file stays chosen.
async function upload(form) {
	const progress = form.querySelector("progress");
	const state = form.querySelector("[role=status]");
	const say = (text) => state.textContent === text || (state.textContent = text);
	const fail = (text) => {
		progress.hidden = true;
		say(text);
		release(form);
	};
	if (form.elements.file.files[0].size > form.dataset.limit) {
		fail(form.dataset.tooLarge);
		return;
	}
	say("");
	// Before a large file is sent in vain: is somebody still signed in, perhaps anew, with another token?
	const here = await fetch(location.href, { headers: SCRIPT }).catch(() => null);
	if (here === null || here.status === 401) {
		fail(here ? SIGNED_OUT : "The application does not answer. The file is still chosen: try again in a while.");
		return;
	}
	form.elements._csrf.value = parse(await here.text()).querySelector("[name=_csrf]").value;
	const request = new XMLHttpRequest();
	request.open("POST", form.action);
	Object.entries(SCRIPT).forEach(([name, value]) => request.setRequestHeader(name, value));
	request.upload.onprogress = (event) => {
		progress.hidden = false;
		progress.value = 100 * event.loaded / event.total;
		say(`${10 * Math.floor(10 * event.loaded / event.total)} % is sent.`);
	};
	request.upload.onload = () => {
		progress.removeAttribute("value");
		say("All is sent, and now on its way to Basecamp.");
	};
	request.onerror = () => fail("The connection broke. The file is still chosen: try again.");
	request.onload = () => {
		const page = parse(request.responseText);
		if (request.status === 200) {
			document.title = page.title;
			document.body.replaceWith(page.body);
			history.replaceState(null, "", request.responseURL);
			document.getElementById("main").focus();
		}
		else {
			fail([401, 403].includes(request.status) ? SIGNED_OUT : told(page));
		}
	};
	request.send(new FormData(form));
}

// A card that is dragged to another column is moved by its own form.
let dragged = null;

const columnAt = (event) => dragged && event.target.closest("[data-column]");

document.addEventListener("dragstart", (event) => dragged = event.target.closest("[draggable=true]"));
document.addEventListener("dragend", () => dragged = null);
document.addEventListener("dragover", (event) => columnAt(event) && event.preventDefault());
document.addEventListener("drop", (event) => {
	const column = columnAt(event);
	if (column && !column.contains(dragged)) {
		event.preventDefault();
		const form = dragged.querySelector("form");
		form.elements.columnId.value = column.dataset.column;
		form.requestSubmit();
	}
});
["dragover", "dragend", "drop"].forEach((type) => document.addEventListener(type, (event) =>
	document.querySelectorAll("[data-column]").forEach((each) => each.classList.toggle("over", type === "dragover" && each === columnAt(event)))));

// What arrives while somebody looks shows up by itself.
document.querySelectorAll("[data-refresh]").forEach((place) => {
	const refresh = setInterval(async () => {
		if (document.hidden) {
			return;
		}
		try {
			const answer = await fetch(place.dataset.refresh, { headers: SCRIPT });
			if (!answer.ok) {
				clearInterval(refresh);
				return;
			}
			const news = await answer.text();
			if (news !== place.dataset.shown && !place.contains(document.activeElement)) {
				place.dataset.shown = news;
				place.innerHTML = news;
			}
		}
		catch (gone) {
			clearInterval(refresh);
		}
	}, 3000);
});
