package signpost.language;

import java.util.List;
import java.util.Set;

/** English words that say nothing about what a text is about, and the fillers that questions are wrapped in. */
final class StopWords {
    private static final Set<String> WORDS = Set.copyOf(List.of("""
            a about above after again against all almost along already also although always am among an and another any
            anybody anyone anything are arent around as at away
            be became because become been before being below beside between both but by
            came can cannot cant come could couldnt
            did didnt do does doesnt doing done dont during
            each either else enough etc even ever every everybody everyone everything
            few for from further
            get gets getting give gives giving go goes going gonna got gotta
            had has hasnt have havent having he her here heres hers herself hes him himself his how hows however
            i id if ill im in into is isnt it its itself ive
            just keep keeps know
            let lets like
            made make makes making many may maybe me might mine more most much must my myself
            need needs neither never no nobody none nor not nothing now
            of off often oh ok okay on once one only onto or other others otherwise our ours ourselves out over own
            per perhaps please put puts
            quite rather really
            said same say says see seem seems shall she shes should shouldnt since so some somebody somehow someone
            something sometimes somewhat soon still such sure
            take takes taking tell than that thats the their theirs them themselves then there theres these they theyre
            theyve thing things think this those though through thus to together too toward towards try trying
            under until up upon us use used uses using usually
            very via
            want wants was wasnt way ways we well went were werent weve what whatever whats when whenever where wheres
            whether which while who whoever whole whom whos whose why will with within without wont would wouldnt
            yes yet you youd youll your youre yours yourself youve
            advice anyhow article articles best better card figure find good great guide hello help helpful hey hi
            idea ideas kind kindly looking lot lots properly read reading recommend right run running share somewhere
            suggest suggestions thank thanks tip tips deal dealing handle handling
            """.split("\\s+")));

    private StopWords() {}

    static Set<String> all() {
        return WORDS;
    }

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
