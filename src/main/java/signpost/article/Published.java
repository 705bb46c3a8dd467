package signpost.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A publication date as exact as it was seen: {@code 2017}, {@code 2017-05} or {@code 2017-05-11}. */
public record Published(String text) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** @throws DateTimeException when the text is no such date */
    public Published {
        label(text);
    }

    /** As a reader sees it: {@code 11 May 2017}, {@code May 2017} or {@code 2017}. */
    public String label() {
        return label(text);
    }

    private static String label(String text) {
        return switch (text.length()) {
            case 4 -> year(text);
            case 7 -> YearMonth.parse(text).format(MONTH);
            default -> LocalDate.parse(text).format(DAY);
        };
    }

    private static String year(String text) {
        YearMonth.parse(text + "-01");
        return text;
    }
}
