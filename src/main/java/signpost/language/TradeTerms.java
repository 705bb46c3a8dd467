package signpost.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes one word of what the trade writes in several ways, or with words that mean nothing alone. */
final class TradeTerms {
    /** A word, and the ways of writing it as tokens. */
    private static final String TABLE = """
            oneonone: one on one, one on ones, one to one, one to ones, one 2 one, 1 on 1, 1 on 1s, 1 to 1, 1 to 1s, 1 2 1
            oneonone: 1on1, 1on1s, 1to1, 1to1s, 1 1, 1 1s, one one, one ones
            staffplus: staff+, staff plus
            skiplevel: skip level, skip levels, skiplevels
            postmortem: post mortem, post mortems, postmortems
            oncall: on call
            reorg: re org, re orgs, reorgs, re organisation, re organization, reorganisation, reorganization
            reorg: reorganise, reorganize, reorganising, reorganizing, reorganised, reorganized
            layoff: lay off, lays off, laying off, laid off, lay offs, layoffs
            burnout: burn out, burns out, burning out, burned out, burnt out
            standup: stand up, stand ups, standups
            buyin: buy in
            takehome: take home, take homes
            sayno: say no, says no, saying no, said no
            backtoic: back to ic, back to an ic
            handson: hands on
            handsoff: hands off
            handoff: hand off, hand over, handing off, handing over, handed off, handed over, handover
            followup: follow up, follow ups
            engineer: eng, engs, dev, devs, developer, developers, programmer, programmers, coder, coders, swe, swes
            manager: mgr, mgrs
            management: mgmt
            senior: sr, seniors
            junior: jr, juniors
            people: ppl, folks
            production: prod
            performance: perf
            promotion: promo, promos
            request: req, reqs
            pullrequest: pr, prs, pull request, pull requests
            incident: incidents, sev
            counteroffer: counter offer, counter offers, counteroffers
            culturefit: culture fit, cultural fit
            codereview: code review, code reviews
            affair: dating, romance, romances, affairs
            jobad: job ad, job ads, job advert, job adverts, job description, job descriptions, job posting, job postings
            """;
    /** "1:1" is the meeting and "1, 1" is not. */
    private static final Set<String> JOINING = Set.of("", "-", ":", "/", "\u2010", "\u2011", "\u2013");

    private static final Map<String, List<Phrase>> BY_FIRST = read();

    private TradeTerms() {}

    record Phrase(List<String> tokens, String word) {
        boolean standsAt(List<Token> text, int start) {
            if (start + tokens.size() > text.size()) {
                return false;
            }
            for (int i = 0; i < tokens.size(); i++) {
                Token token = text.get(start + i);
                if (!token.text().equals(tokens.get(i)) || (i > 0 && !joins(token.gap()))) {
                    return false;
                }
            }
            return !isNumber() || joinsNothing(text, start);
        }

        /** Two ones need a sign between them, and are no meeting in "1:1:1" or "2026-1-1". */
        private boolean isNumber() {
            return tokens.get(0).equals("1") && tokens.size() == 2;
        }

        private boolean joinsNothing(List<Token> text, int start) {
            int end = start + tokens.size();
            return !text.get(start + 1).gap().isEmpty()
                    && (start == 0 || !joinsNumbers(text, start))
                    && (end == text.size() || !joinsNumbers(text, end));
        }

        /** Whether the token and the one before it are numbers with a sign between them. */
        private static boolean joinsNumbers(List<Token> text, int at) {
            String gap = text.get(at).gap();
            return !gap.isEmpty() && joins(gap) && isDigits(text.get(at - 1)) && isDigits(text.get(at));
        }

        private static boolean isDigits(Token token) {
            return token.text().chars().allMatch(Character::isDigit);
        }

        private static boolean joins(String gap) {
            return JOINING.contains(gap);
        }
    }

    private static Map<String, List<Phrase>> read() {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        TABLE.lines().forEach(line -> {
            String word = line.substring(0, line.indexOf(':'));
            for (String written : line.substring(word.length() + 1).split(",", -1)) {
                List<String> tokens = List.of(written.strip().split(" ", -1));
                phrases.computeIfAbsent(tokens.get(0), first -> new ArrayList<>())
                        .add(new Phrase(tokens, word));
            }
        });
        // The longest first, so that "one on ones" is not read as "one on one" and a rest.
        phrases.values().forEach(list -> list.sort((one, other) -> other.tokens.size() - one.tokens.size()));
        return phrases;
    }

    /** The tokens' texts, each known term in its one form. */
    static List<String> unify(List<Token> tokens) {
        return phrases(tokens).stream().map(Phrase::word).toList();
    }

    /** The tokens one after the other, those of a known term together. */
    static List<Phrase> phrases(List<Token> tokens) {
        List<Phrase> phrases = new ArrayList<>(tokens.size());
        for (int at = 0; at < tokens.size(); ) {
            Phrase phrase = phraseAt(tokens, at);
            phrases.add(phrase);
            at += phrase.tokens.size();
        }
        return phrases;
    }

    /** The known phrase that begins here, or the token alone. */
    private static Phrase phraseAt(List<Token> tokens, int at) {
        String first = tokens.get(at).text();
        for (Phrase phrase : BY_FIRST.getOrDefault(first, List.of())) {
            if (phrase.standsAt(tokens, at)) {
                return phrase;
            }
        }
        return new Phrase(List.of(first), first);
    }
}
