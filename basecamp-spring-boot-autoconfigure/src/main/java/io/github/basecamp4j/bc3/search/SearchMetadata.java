package io.github.basecamp4j.bc3.search;

import java.util.List;

/**
 * What a search can be narrowed to, and how to name that.
 *
 * @param recordingSearchTypes kinds of recordings
 * @param fileSearchTypes kinds of files
 * @param defaultCreatorLabel name for anyone who created it
 * @param defaultBucketLabel name for any project
 * @param defaultCircleLabel name for any ping
 * @param defaultFileTypeLabel name for any kind of file
 * @param defaultTypeLabel name for any kind of recording
 */
public record SearchMetadata(List<SearchType> recordingSearchTypes, List<SearchType> fileSearchTypes,
		String defaultCreatorLabel, String defaultBucketLabel, String defaultCircleLabel, String defaultFileTypeLabel,
		String defaultTypeLabel) {
}
