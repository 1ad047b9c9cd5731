package io.github.basecamp4j.test;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampServerException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.bcx.BcxClient;
import io.github.basecamp4j.bcx.attachments.Attachment;
import io.github.basecamp4j.bcx.tags.TagOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for the server's tags of Basecamp 2, as the library meets them.
 */
@ExtendWith(BasecampExtension.class)
class BcxTagsTests {

	private BasecampServer basecamp;

	private BcxClient bcx;

	private TagOperations tags;

	private BcxArrangedProject fair;

	private BcxArrangedProject regatta;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.basecamp = basecamp;
		this.bcx = Clients.bcx(basecamp, "jane");
		this.tags = this.bcx.tags();
		this.fair = basecamp.bcx().project("Fair");
		this.regatta = basecamp.bcx().project("Regatta");
	}

	@Test
	void attachmentShowsItsTags() {
		long map = file(this.fair, "map.png", "Plans", "Outdoors");
		assertThat(tags(this.fair, map)).containsExactly("Plans", "Outdoors");
		assertThat(this.bcx.attachments().list()).extracting(Attachment::tags)
			.containsExactly(List.of("Plans", "Outdoors"));
		this.tags.remove(this.fair.id(), map, "Plans");
		assertThat(tags(this.fair, map)).containsExactly("Outdoors");
	}

	@Test
	void attachmentsAreListedByTag() {
		long map = file(this.fair, "map.png", "Plans");
		long gate = file(this.fair, "gate.png", "Plans", "Outdoors");
		long course = file(this.regatta, "course.png", "Plans");
		file(this.fair, "budget.csv");
		assertThat(this.tags.listAttachmentsInProject(this.fair.id(), "Plans")).extracting(Attachment::id)
			.containsExactly(gate, map);
		assertThat(this.tags.listAttachments("Plans")).extracting(Attachment::id).containsExactly(course, gate, map);
		assertThat(this.tags.listAttachments("Outdoors")).extracting(Attachment::name).containsExactly("gate.png");
	}

	@Test
	void capitalsAndOuterBlanksMakeNoOtherTag() {
		long map = file(this.fair, "map.png", " Plans ", "PLANS");
		assertThat(tags(this.fair, map)).containsExactly("Plans");
		assertThat(this.tags.listAttachments("plans ")).hasSize(1);
		this.tags.remove(this.fair.id(), map, "pLANS");
		assertThat(tags(this.fair, map)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "north/south", "50% + 50%", "öl?", "notes.json", "../../projects", "2026" })
	void nameMayBeAnything(String name) {
		long map = file(this.fair, "map.png", name);
		assertThat(tags(this.fair, map)).containsExactly(name);
		assertThat(this.tags.listAttachmentsInProject(this.fair.id(), name)).extracting(Attachment::id)
			.containsExactly(map);
		this.tags.delete(name);
		assertThat(tags(this.fair, map)).isEmpty();
	}

	@Test
	void tagIsRenamedInOneProject() {
		long map = file(this.fair, "map.png", "Plans");
		long gate = file(this.fair, "gate.png", "Plans", "drawings");
		long course = file(this.regatta, "course.png", "Plans");
		this.tags.renameInProject(this.fair.id(), map, "plans", "Drawings");
		assertThat(tags(this.fair, map)).containsExactly("Drawings");
		assertThat(tags(this.fair, gate)).containsExactly("drawings");
		assertThat(tags(this.regatta, course)).containsExactly("Plans");
	}

	@Test
	void tagIsRenamedInAllProjects() {
		long map = file(this.fair, "map.png", "Plans");
		long course = file(this.regatta, "course.png", "Plans");
		this.tags.rename("Plans", "plans");
		assertThat(tags(this.fair, map)).containsExactly("plans");
		assertThat(tags(this.regatta, course)).containsExactly("plans");
	}

	@Test
	void tagIsDeletedInOneProjectOrInAll() {
		long map = file(this.fair, "map.png", "Plans", "Outdoors");
		long course = file(this.regatta, "course.png", "Plans", "Outdoors");
		this.tags.deleteInProject(this.fair.id(), "Plans");
		assertThat(tags(this.fair, map)).containsExactly("Outdoors");
		assertThat(tags(this.regatta, course)).containsExactly("Plans", "Outdoors");
		this.tags.delete("Outdoors");
		assertThat(tags(this.fair, map)).isEmpty();
		assertThat(tags(this.regatta, course)).containsExactly("Plans");
	}

	@Test
	void newNameMustNotBeBlank() {
		long map = file(this.fair, "map.png", "Plans");
		assertRefused(() -> this.tags.add(this.fair.id(), map, " "));
		assertRefused(() -> this.tags.rename("Plans", " "));
		assertRefused(() -> this.tags.renameInProject(this.fair.id(), map, "Plans", " "));
		assertThat(tags(this.fair, map)).containsExactly("Plans");
	}

	@ParameterizedTest
	@MethodSource
	void tagThatNothingHasIsNotFound(BiConsumer<TagOperations, Long> call) {
		file(this.regatta, "course.png", "Plans");
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> call.accept(this.tags, this.fair.id()));
	}

	static List<BiConsumer<TagOperations, Long>> tagThatNothingHasIsNotFound() {
		return Stream.<BiConsumer<TagOperations, Long>>of(
				(tags, project) -> tags.listAttachmentsInProject(project, "Plans").toList(),
				(tags, project) -> tags.listAttachments("Outdoors").toList(),
				(tags, project) -> tags.deleteInProject(project, "Plans"), (tags, project) -> tags.delete("Outdoors"),
				(tags, project) -> tags.rename("Outdoors", "Plans"), (tags, project) -> tags.add(project, 1, "Plans"))
			.toList();
	}

	@Test
	void attachmentWithoutTheTagRenamesNothing() {
		long map = file(this.fair, "map.png", "Plans");
		long gate = file(this.fair, "gate.png");
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.tags.renameInProject(this.fair.id(), gate, "Plans", "Drawings"));
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.tags.remove(this.fair.id(), gate, "Plans"));
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.tags.add(this.regatta.id(), map, "Drawings"));
		assertThat(tags(this.fair, map)).containsExactly("Plans");
	}

	@Test
	void fileInTheTrashIsNotListed() {
		long map = file(this.fair, "map.png", "Plans");
		file(this.fair, "gate.png", "Plans");
		this.bcx.attachments().delete(this.fair.id(), map);
		assertThat(this.tags.listAttachments("Plans")).extracting(Attachment::name).containsExactly("gate.png");
		this.bcx.projects().delete(this.fair.id());
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.tags.listAttachments("Plans").toList());
	}

	@Test
	void failsForAnyTagWhenToldTo() {
		this.basecamp.fail(HttpMethod.DELETE, "/tags/{tagName}.json", 500);
		assertThatExceptionOfType(BasecampServerException.class).isThrownBy(() -> this.tags.delete("north/south"));
	}

	private long file(BcxArrangedProject project, String name, String... tags) {
		long attachment = project.upload(name, MediaType.IMAGE_PNG, new byte[] { 1 }).attachmentId();
		Stream.of(tags).forEach((tag) -> this.tags.add(project.id(), attachment, tag));
		return attachment;
	}

	private List<String> tags(BcxArrangedProject project, long attachment) {
		return this.bcx.attachments().get(project.id(), attachment).tags();
	}

	private static void assertRefused(Runnable call) {
		assertThatExceptionOfType(BasecampValidationException.class).isThrownBy(call::run)
			.satisfies((ex) -> assertThat(ex.fieldErrors()).containsOnlyKeys("name"));
	}

}
