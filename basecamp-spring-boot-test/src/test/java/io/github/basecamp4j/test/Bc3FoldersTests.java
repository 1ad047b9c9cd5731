package io.github.basecamp4j.test;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.github.basecamp4j.BasecampNotFoundException;
import io.github.basecamp4j.BasecampValidationException;
import io.github.basecamp4j.bc3.Bc3Client;
import io.github.basecamp4j.bc3.projects.Folder;
import io.github.basecamp4j.bc3.projects.FolderFields;
import io.github.basecamp4j.bc3.schedules.LineupMarker;
import io.github.basecamp4j.bc3.schedules.LineupMarkerChanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for the server's folders of projects and markers of the lineup, as the library
 * meets them.
 */
@ExtendWith(BasecampExtension.class)
class Bc3FoldersTests {

	private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

	private BasecampServer basecamp;

	private Bc3Client jane;

	private long fair;

	private long regatta;

	@BeforeEach
	void start(BasecampServer basecamp) {
		this.basecamp = basecamp;
		this.fair = basecamp.bc3().project("Fair").id();
		this.regatta = basecamp.bc3().project("Regatta").id();
		this.jane = Clients.bc3(basecamp, "jane");
	}

	@Test
	void folderIsMadeRenamedAndDeletedAndItsProjectsStay() {
		Folder quays = this.jane.folders()
			.create(new FolderFields().withName("Quays").withProjects(this.regatta, this.fair));
		assertThat(quays.projects()).extracting("name").containsExactly("Regatta", "Fair");
		assertThat(this.jane.folders().list()).singleElement().satisfies((listed) -> {
			assertThat(listed.projectIds()).containsExactly(this.regatta, this.fair);
			assertThat(listed.projects()).isNull();
		});
		assertThat(this.jane.folders().rename(quays.id(), "Piers").projects()).hasSize(2);
		assertThat(this.jane.folders().get(quays.id()).name()).isEqualTo("Piers");
		this.jane.folders().delete(quays.id());
		assertThat(this.jane.folders().list()).isEmpty();
		assertThat(this.jane.projects().list()).hasSize(2);
	}

	@Test
	void folderIsOnlyThereForWhoMadeIt() {
		long quays = this.jane.folders().create(new FolderFields()).id();
		Bc3Client bob = Clients.bc3(this.basecamp, "bob");
		assertThat(bob.folders().list()).isEmpty();
		assertThatExceptionOfType(BasecampNotFoundException.class).isThrownBy(() -> bob.folders().get(quays));
	}

	@Test
	void folderShowsNoProjectThatIsInTheTrash() {
		long quays = this.jane.folders().create(new FolderFields().withProjects(this.fair)).id();
		this.jane.projects().trash(this.fair);
		assertThat(this.jane.folders().get(quays).projects()).isEmpty();
		assertThat(this.jane.folders().get(quays).gaugesUrl()).isNull();
	}

	@Test
	void folderWithoutNameGetsOneAndTellsWhetherItIsEmoji() {
		assertThat(this.jane.folders().create(new FolderFields()).name()).isEqualTo("New folder");
		assertThat(this.jane.folders().create(new FolderFields().withName("⛵️👩🏽‍🚀")).emojiOnlyName()).isTrue();
		assertThat(this.jane.folders().create(new FolderFields().withName("⛵ Quays")).emojiOnlyName()).isFalse();
	}

	@Test
	void mistakesWithFoldersAreRefused() {
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.jane.folders().create(new FolderFields().withProjects(this.fair, 1)));
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.jane.folders().create(new FolderFields().withName(" ")));
		assertThat(this.jane.folders().list()).isEmpty();
		long quays = this.jane.folders().create(new FolderFields().withName("Quays")).id();
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.jane.folders().rename(quays, " "))
			.satisfies((ex) -> assertThat(ex.fieldErrors()).containsKey("name"));
		assertThat(this.jane.folders().get(quays).name()).isEqualTo("Quays");
	}

	@Test
	void markerIsMadeChangedAndDeletedForAll() {
		this.jane.lineupMarkers().create("Closing", DAY.plusDays(2));
		this.jane.lineupMarkers().create("Opening", DAY);
		Bc3Client bob = Clients.bc3(this.basecamp, "bob");
		List<LineupMarker> markers = bob.lineupMarkers().list();
		assertThat(markers).extracting("name").containsExactly("Opening", "Closing");
		long opening = markers.get(0).id();
		bob.lineupMarkers().update(opening, new LineupMarkerChanges().withDate(DAY.plusDays(3)));
		assertThat(this.jane.lineupMarkers().list()).extracting("name").containsExactly("Closing", "Opening");
		bob.lineupMarkers().update(opening, new LineupMarkerChanges().withName("Party"));
		bob.lineupMarkers().delete(markers.get(1).id());
		assertThat(this.jane.lineupMarkers().list()).singleElement().satisfies((marker) -> {
			assertThat(marker.name()).isEqualTo("Party");
			assertThat(marker.date()).isEqualTo(DAY.plusDays(3));
		});
	}

	@Test
	void markersAreArranged() {
		this.basecamp.bc3().lineupMarker("Opening", DAY).lineupMarker("Closing", DAY.plusDays(2));
		assertThat(this.jane.lineupMarkers().list()).extracting("date").containsExactly(DAY, DAY.plusDays(2));
	}

	@Test
	void mistakesWithMarkersAreRefused() {
		assertThatExceptionOfType(BasecampValidationException.class)
			.isThrownBy(() -> this.jane.lineupMarkers().create(" ", DAY))
			.satisfies((ex) -> assertThat(ex.fieldErrors()).containsKey("name"));
		this.jane.lineupMarkers().create("Opening", DAY);
		LineupMarker opening = this.jane.lineupMarkers().list().get(0);
		assertThatExceptionOfType(BasecampValidationException.class).isThrownBy(() -> this.jane.lineupMarkers()
			.update(opening.id(), new LineupMarkerChanges().withDate(DAY.plusDays(1)).withName("")));
		assertThatExceptionOfType(BasecampNotFoundException.class)
			.isThrownBy(() -> this.jane.lineupMarkers().delete(1));
		assertThat(this.jane.lineupMarkers().list()).containsExactly(opening);
	}

}
