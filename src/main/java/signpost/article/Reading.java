package signpost.article;

import java.time.LocalDate;

/** What was read to write the card, how much of it, and when. */
public record Reading(String page, ReadDepth depth, LocalDate checkedOn) {}
