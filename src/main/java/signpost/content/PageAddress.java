package signpost.content;

import java.util.Locale;
import java.util.regex.Pattern;

/** A web address as far as it tells pages apart. */
final class PageAddress {
    private static final Pattern FRAGMENT = Pattern.compile("#.*$");
    private static final Pattern SCHEME = Pattern.compile("^https?://(www\\.)?");
    /** Parameters that say how a reader came, not what there is to read. */
    private static final Pattern TRACKING =
            Pattern.compile("(?<=[?&])(utm_\\w+|gclid|fbclid|msclkid|mc_cid|mc_eid|igshid|ref|ref_src)=[^&]*(&|$)");

    private static final Pattern END = Pattern.compile("/?[?&]?$");
    private static final Pattern SLASH_BEFORE_QUERY = Pattern.compile("/\\?");

    private PageAddress() {}

    /** The same for two addresses of one page: no scheme, "www.", last slash, fragment or tracking parameter. */
    static String of(String url) {
        String page = FRAGMENT.matcher(url.toLowerCase(Locale.ROOT)).replaceFirst("");
        page = SCHEME.matcher(page).replaceFirst("");
        page = TRACKING.matcher(page).replaceAll("");
        page = END.matcher(page).replaceFirst("");
        page = SLASH_BEFORE_QUERY.matcher(page).replaceFirst("?");
        return END.matcher(page).replaceFirst("");
    }
}
