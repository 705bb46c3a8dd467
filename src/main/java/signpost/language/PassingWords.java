package signpost.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that say when, how many and who: they are part of what is asked, and seldom what it is about. */
final class PassingWords {
    private static final List<String> WORDS = List.of("""
            zero one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred couple dozen half
            first second third last next new old
            day days week weeks month months quarter quarters year years hour hours minute minutes today tomorrow yesterday tonight morning afternoon evening time times ago later already
            monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december summer winter spring autumn
            people person someone guy guys man woman men women team teams work works working company
            ask asked asking answer start started starting begin began look looks come comes coming call calls called bring brings brought change changes changed happen happens happened tell told telling
            big small long short whole full high low early real actual actually clear clearly different same difference
            back still again yet else rest part way lot bit stuff thing
            want wants expect think feel feels felt show shows stay hold turn turned move set sit wait
            help helped mean means best better good bad great
            """.split("\\s+"));

    private PassingWords() {}

    static Set<String> stems(Stems stems) {
        return WORDS.stream().map(stems::of).collect(Collectors.toUnmodifiableSet());
    }
}
