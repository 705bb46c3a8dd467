package signpost.review;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import signpost.article.Source;

/** Who puts a source before the public: its domain, or the account at a host where many people publish. */
final class Publisher {
    private static final Set<String> SHARED_HOSTS = Set.of(
            "github.com", "gist.github.com", "gitlab.com", "bitbucket.org", "codeberg.org", "medium.com", "dev.to");

    private static final Pattern ACCOUNT = Pattern.compile("/[^/]+");

    private Publisher() {}

    static String of(Source source) {
        String domain = source.domain().toLowerCase(Locale.ROOT);
        Matcher account = ACCOUNT.matcher(URI.create(source.url()).getPath());
        return SHARED_HOSTS.contains(domain) && account.lookingAt()
                ? domain + account.group().toLowerCase(Locale.ROOT)
                : domain;
    }
}
