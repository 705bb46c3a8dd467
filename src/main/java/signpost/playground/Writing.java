package signpost.playground;

import java.util.regex.Pattern;

/** What a person types, as Slack hands it on, and back again. */
final class Writing {
    private static final String APP = "<@" + Workspace.APP_USER + ">";

    private final String appName;
    private final Pattern mention;

    Writing(String appName) {
        this.appName = appName;
        this.mention = Pattern.compile("(?i)@" + Pattern.quote(appName));
    }

    /** Escaped, and with the app's name as a mention. */
    String marked(String typed) {
        String escaped = typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return mention.matcher(escaped).replaceAll(APP);
    }

    /** As it was typed. */
    String typed(String marked) {
        return marked.replace(APP, "@" + appName)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    boolean mentionsApp(String marked) {
        return marked.contains(APP);
    }
}
