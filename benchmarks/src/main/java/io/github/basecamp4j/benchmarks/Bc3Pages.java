package io.github.basecamp4j.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Pages of Basecamp 3 as its documentation shows them: 50 projects of eight tools each,
 * 145 KB.
 */
final class Bc3Pages {

	private static final int PAGE_SIZE = 50;

	private static final List<String> PLACES = List.of("Harbour", "North pier", "Ferry terminal", "Boat sheds",
			"Fish market", "Customs house", "Slipway");

	private static final List<String> WORKS = List.of("lights", "paving", "signs", "railings", "roof", "drainage");

	private static final List<Tool> TOOLS = List.of(new Tool("Message Board", "message_board", "message_boards"),
			new Tool("To-dos", "todoset", "todosets"), new Tool("Docs & Files", "vault", "vaults"),
			new Tool("Chat", "chat", "chats"), new Tool("Schedule", "schedule", "schedules"),
			new Tool("Automatic Check-ins", "questionnaire", "questionnaires"),
			new Tool("Email Forwards", "inbox", "inboxes"), new Tool("Card Table", "kanban_board", "card_tables"));

	private Bc3Pages() {
	}

	static byte[] page(int number) {
		return IntStream.range(0, PAGE_SIZE)
			.mapToObj((index) -> project(PAGE_SIZE * (number - 1) + index))
			.collect(Collectors.joining(",", "[", "]"))
			.getBytes(StandardCharsets.UTF_8);
	}

	private static String project(int index) {
		long id = 2085958400L + index;
		String name = PLACES.get(index % PLACES.size()) + " " + WORKS.get(index % WORKS.size());
		return """
				{"id":%1$d,"status":"active","created_at":"2026-01-%2$02dT09:%3$02d:11.418Z",\
				"updated_at":"2026-03-%2$02dT16:%3$02d:43.902Z","name":"%4$s, part %5$d",\
				"description":"Renewal of what the storms of last winter left behind, in part %5$d of the plan that the harbour board adopted in January; costs and dates are in the schedule",\
				"purpose":"topic","clients_enabled":%6$b,"timesheet_enabled":false,"color":null,\
				"last_needle_color":null,"last_needle_position":null,"previous_needle_position":null,\
				"bookmark_url":"https://3.basecampapi.com/195000999/my/bookmarks/%7$s.json",\
				"url":"https://3.basecampapi.com/195000999/projects/%1$d.json",\
				"app_url":"https://3.basecamp.com/195000999/projects/%1$d","dock":[%8$s],"bookmarked":%9$b}"""
			.formatted(id, 1 + index % 28, index % 60, name, index, index % 5 == 0, bookmark(id), dock(id),
					index % 9 == 0);
	}

	private static String bookmark(long id) {
		return "BAh7BEkiCGdpZAY6BkVUSSIpZ2lkOi8vYmMzL1JlY29yZGluZy8yMDg1OTU4NDk5P2V4cGlyZXNf%x".formatted(id * 7919);
	}

	private static String dock(long projectId) {
		return IntStream.range(0, TOOLS.size())
			.mapToObj((index) -> TOOLS.get(index).json(projectId, index))
			.collect(Collectors.joining(","));
	}

	/**
	 * A tool of a project.
	 *
	 * @param title its title
	 * @param name its kind
	 * @param path its part of an address
	 */
	private record Tool(String title, String name, String path) {

		String json(long projectId, int index) {
			long id = 1069479000L + 8 * (projectId - 2085958400L) + index;
			boolean enabled = index < 5 || projectId % 3 == 0;
			return """
					{"id":%d,"title":"%s","name":"%s","enabled":%b,"position":%s,\
					"url":"https://3.basecampapi.com/195000999/buckets/%d/%s/%d.json",\
					"app_url":"https://3.basecamp.com/195000999/buckets/%d/%s/%d"}""".formatted(id, this.title,
					this.name, enabled, enabled ? index + 1 : null, projectId, this.path, id, projectId, this.path, id);
		}

	}

}
