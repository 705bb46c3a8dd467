package signpost.search.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static signpost.article.Articles.TAXONOMY;
import static signpost.article.Articles.article;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import signpost.article.ArticleType;
import signpost.language.Words;

final class NarrowedTest {
    private static Narrowed narrowed(String question) {
        return Narrowed.of(question, TAXONOMY, new Words());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delegation for:manager | delegation | for Engineering Manager",
                "for:em delegation | delegation | for Engineering Manager",
                "delegation for:managers? | delegation | for Engineering Manager",
                "delegation audience:boss | delegation | for Engineering Manager",
                "delegation role:tl | delegation | for Tech Lead",
                "for:tech lead delegation | delegation | for Tech Lead",
                "for:\"tech lead\" delegation | delegation | for Tech Lead",
                "for:\u201ctech lead\u201d delegation | delegation | for Tech Lead",
                "delegation for:tl,em | delegation | for Tech Lead or for Engineering Manager",
                "delegation (for:tl) | delegation ( | for Tech Lead",
                "silence topic:one on ones | silence | on one on one",
                "silence topic:1:1 | silence | on one on one",
                "silence tag:credibility | silence | on trust",
                "topic:hiring rota | rota | on Hiring & Interviewing",
                "topic:interviewing rota | rota | on Hiring & Interviewing",
                "category:onboarding buddy | buddy | on Onboarding",
                "delegation type:book | delegation | books",
                "delegation type:books | delegation | books",
                "delegation format:essay | delegation | articles",
                "for:em type:talk hiring | hiring | talks, for Engineering Manager"
            })
    void aFilterWithAColonIsTakenOutOfTheQuestion(String question, String rest, String label) {
        Narrowed narrowed = narrowed(question);
        assertThat(narrowed.words()).isEqualTo(rest);
        assertThat(narrowed.filters().label()).isEqualTo(label);
        assertThat(narrowed.unknown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "delegation under 5 min, delegation, under 5 min",
        "delegation under 5 minutes?, delegation ?, under 5 min",
        "delegation under five minutes, delegation, under 5 min",
        "delegation < 10 min, delegation, under 10 min",
        "delegation less than 10 minutes, delegation, under 10 min",
        "delegation at most 10 mins, delegation, at most 10 min",
        "delegation 10 min or less, delegation, at most 10 min",
        "a 5 min read on delegation, on delegation, at most 5 min",
        "a 5-minute read on delegation, on delegation, at most 5 min",
        "delegation that reads in under 8 minutes, delegation, under 8 min",
        "delegation under an hour, delegation, under 60 min",
        "under 5 min delegation, delegation, under 5 min",
        "'delegation, under 15 minutes, for beginners', 'delegation, , for beginners', under 15 min",
        "how do i keep a standup short under 5 min, how do i keep a standup short, under 5 min",
        "under 5 min, '', under 5 min"
    })
    void aReadingTimeInWordsIsTakenOutToo(String question, String rest, String label) {
        Narrowed narrowed = narrowed(question);
        assertThat(narrowed.words()).isEqualTo(rest);
        assertThat(narrowed.filters().label()).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type: theory of motivation",
                "topic: hiring",
                "re: hiring",
                "re:hiring",
                "meet at 10:30 for a 1:1",
                "https://example.org/for:director",
                "a wait-for:manager state",
                "how do i keep standups under 15 minutes",
                "keep it under 5 minutes",
                "explain tech debt to a ceo in under 5 minutes",
                "rollbacks under 5 minutes after a bad deploy",
                "i have less than ten minutes with the exec team",
                "a plan for the first 30 days",
                "for directors",
                "under pressure",
                "what is the ratio 10:1 for",
                "std::vector for loops",
                "for:"
            })
    void whatOnlyLooksLikeAFilterIsPartOfTheQuestion(String question) {
        assertThat(narrowed(question)).isEqualTo(new Narrowed(question, Filters.NONE, List.of()));
    }

    @Test
    void anUnknownNameIsGivenWithTheNearestAndAllThatIsKnown() {
        assertThat(narrowed("delegation for:mangaer").unknown())
                .containsExactly(new UnknownFilter(
                        "audience", "mangaer", "for:mangaer", List.of("for:manager"), List.of("manager", "tech-lead")));
        assertThat(narrowed("topic:trsut").unknown().get(0).nearest()).containsExactly("topic:trust");
        assertThat(narrowed("type:bok").unknown().get(0).nearest()).containsExactly("type:book");
        UnknownFilter giraffe = narrowed("topic:giraffe").unknown().get(0);
        assertThat(giraffe.nearest()).isEmpty();
        assertThat(giraffe.allowed()).containsExactly("Onboarding", "Hiring & Interviewing");
    }

    @Test
    void aFilterThatOnlyOtherSearchBoxesHaveIsUnknown() {
        assertThat(narrowed("author:larson reorg").unknown())
                .containsExactly(new UnknownFilter(
                        "filter",
                        "author:",
                        "author:larson",
                        List.of(),
                        List.of("for:", "topic:", "type:", "under 5 min")));
    }

    @Test
    void aCardHasToFitEveryKindAndOneOfEachIsEnough() {
        Filters filters = narrowed("for:tl,em type:book under 5 min").filters();
        assertThat(filters.allow(article("one")
                        .type(ArticleType.BOOK)
                        .audience("manager")
                        .minutes(4)
                        .build()))
                .isTrue();
        assertThat(filters.allow(
                        article("talk").type(ArticleType.TALK).minutes(4).build()))
                .isFalse();
        assertThat(filters.allow(article("cook")
                        .type(ArticleType.BOOK)
                        .audience("cook")
                        .minutes(4)
                        .build()))
                .isFalse();
        assertThat(filters.allow(
                        article("long").type(ArticleType.BOOK).minutes(5).build()))
                .isFalse();
        assertThat(filters.allow(
                        article("of unknown length").type(ArticleType.BOOK).build()))
                .isFalse();
    }

    @Test
    void atMostFiveMinutesAreFiveToo() {
        assertThat(narrowed("a 5 min read")
                        .filters()
                        .allow(article("five").minutes(5).build()))
                .isTrue();
        assertThat(narrowed("a 5 min read")
                        .filters()
                        .allow(article("six").minutes(6).build()))
                .isFalse();
    }

    @Test
    void aTopicIsACategoryOrATag() {
        Filters onboarding = narrowed("topic:onboarding").filters();
        assertThat(onboarding.allow(article("a").category("onboarding").build()))
                .isTrue();
        assertThat(onboarding.allow(article("b").category("hiring").build())).isFalse();
        assertThat(narrowed("topic:buddy")
                        .filters()
                        .allow(article("c").tags("mentoring").build()))
                .isTrue();
    }

    @Test
    void newFiltersTakeThePlaceOfOldOnesOfTheirKind() {
        Filters last = narrowed("for:em type:book").filters();
        assertThat(narrowed("for:tl").filters().over(last).written()).isEqualTo("type:book for:tl");
        assertThat(Filters.NONE.over(last)).isEqualTo(last);
    }
}
