package signpost.language;

import java.util.List;

/** Texts that nobody thought of when the code was written; each must be borne wherever a text comes in. */
public final class OddTexts {
    public static final List<String> ALL = List.of(
            "",
            " \t\r\n ",
            "?!.,;:-_/\\|()[]{}<>@#$%^&*+=~`",
            "...",
            "\"",
            "'",
            "'; DROP TABLE article; --",
            "\" OR 1=1 --",
            "NEAR/ OR AND * \"",
            "NEAR(one two, 5) AND title:x* NOT ^y",
            "%s %n {0} ${jndi:ldap://x} #{1+1} \\u0041 \\",
            "<!channel> <@U123> &lt;script&gt;<script>alert(1)</script>",
            "*bold* _it_ ~no~ `code` ```block``` > quote",
            "\u00c9L\u00c8VE na\u00efve \u00dcber \u0130stanbul stra\u00dfe",
            "e\u0301\u0301\u0301\u0301 \u0301",
            "\u5982\u4f55\u7ed9\u4e0b\u5c5e\u53cd\u9988\uff1f",
            "\u0643\u064a\u0641 \u0623\u0642\u062f\u0645 \u0645\u0644\u0627\u062d\u0638\u0627\u062a\u061f",
            "\u043a\u0430\u043a \u0434\u0430\u0442\u044c \u043e\u0431\u0440\u0430\u0442\u043d\u0443\u044e \u0441\u0432\u044f\u0437\u044c",
            "\u05de\u05d4 \u05d6\u05d4 \u0e2d\u0e30\u0e44\u0e23 \uc5b4\ub5bb\uac8c",
            "\ud83d\udc4d",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 \ud83c\udde9\ud83c\uddea \ud83d\udc4b\ud83c\udffd \u2764\ufe0f",
            ":+1::skin-tone-3: :wave:",
            "\ud83d",
            "\udc4d\ud83d",
            "a\u0000b\u0007c\u001bd",
            "\ufeff\u200b\u200d\u2028\u2029\u00a0",
            "\u202eevil\u202c",
            "\ufffd\uffff",
            "x".repeat(100_000),
            "feedback ".repeat(12_500),
            "1:".repeat(50_000),
            "one on ".repeat(15_000),
            ":a".repeat(50_000),
            ":a:".repeat(33_000),
            "\ud83d\udc4d".repeat(50_000),
            "'a".repeat(50_000),
            "\ufdfa".repeat(20_000),
            "\u0301".repeat(100_000),
            " ".repeat(100_000) + "x");

    private OddTexts() {}
}
