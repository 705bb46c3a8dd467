package signpost.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SlackTextTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "<@U0SIGNPOST> how do I delegate,how do I delegate",
                "how <@U1|bob> acts,how acts",
                "<!here> help,help",
                "see <https://a.example/x|this page> please,see this page please",
                "see <https://a.example/x> please,see please",
                "in <#C1|general> and <#C2>,in general and",
                "a &lt;b&gt; &amp; c,a <b> & c",
                "&amp;lt;!here&amp;gt;,&lt;!here&gt;",
                "\" a\tb\n c \",a b c",
                "<@U0SIGNPOST>,\"\""
            })
    void markupIsTakenOutAndWordsAreKept(String typed, String words) {
        assertThat(SlackText.plain(typed)).isEqualTo(words);
    }
}
