package org.shenyangatlas.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;

/// One round of a quiz as it stands: immutable, every move makes another.
///
/// It is READY (mode and teams can be chosen), then ASKING and ANSWERED in turn, and OVER at the end. Teams take turns, one
/// question each; a site that was skipped is asked again at the end, of whichever team answers it then.
public final class Round {

    /// How it is asked: names stay, three tries, three tries without help, or only what was missed.
    public enum Mode { LEARN, PIN, HARD, REVIEW }

    /// How far it is.
    public enum Phase { READY, ASKING, ANSWERED, OVER }

    /// How a site was found: at the first, second or third try, or not at all.
    public enum Mark { FIRST, SECOND, THIRD, MISSED }

    /// What a pin shows: itself, nothing as it is not in the quiz, no more than that it is there, a wrong choice, or a mark.
    public enum Pin { PLAIN, OUTSIDE, BLANK, WRONG, FIRST, SECOND, THIRD, MISSED }

    /// A question that is done with.
    ///
    /// @param site what was asked for
    /// @param mark how it was found
    /// @param team whose turn it was, from 0
    public record Answer(Site site, Mark mark, int team) {
    }

    public static final int MOST_TEAMS = 4;

    private static final int TRIES = 3;

    private final Mode mode;
    private final int teams;
    private final Phase phase;
    private final List<Site> waiting;
    private final List<Site> wrong;
    private final List<Answer> answers;
    private final Map<String, Site> sites;

    private Round(Mode mode, int teams, Phase phase, List<Site> waiting, List<Site> wrong, List<Answer> answers,
                  Map<String, Site> sites) {
        this.mode = mode;
        this.teams = teams;
        this.phase = phase;
        this.waiting = List.copyOf(waiting);
        this.wrong = List.copyOf(wrong);
        this.answers = List.copyOf(answers);
        this.sites = sites;
    }

    /// Whether there is a question, answered or not.
    public boolean isPlaying() {
        return phase == Phase.ASKING || phase == Phase.ANSWERED;
    }

    /// Ready to begin, the questions in an order of chance.
    ///
    /// @param sites at least one
    static Round of(List<Site> sites, Mode mode, int teams, RandomGenerator chance) {
        List<Site> order = new ArrayList<>(sites);
        Collections.shuffle(order, chance);
        Map<String, Site> byId = new HashMap<>();
        sites.forEach(site -> byId.put(site.id(), site));
        return new Round(mode, Math.clamp(teams, 1, MOST_TEAMS), Phase.READY, order, List.of(), List.of(), byId);
    }

    // What it is

    public Mode mode() {
        return mode;
    }

    public Phase phase() {
        return phase;
    }

    /// Number of teams, 1 to [#MOST_TEAMS].
    public int teams() {
        return teams;
    }

    /// The team whose turn it is, from 0.
    public int team() {
        return phase == Phase.ANSWERED ? answers.getLast().team() : answers.size() % teams;
    }

    /// Number of questions.
    public int count() {
        return sites.size();
    }

    /// Number of the question that is asked or was just answered, from 1.
    public int number() {
        return phase == Phase.ASKING ? answers.size() + 1 : Math.max(1, answers.size());
    }

    /// The site asked for; null before the first question and after the last.
    public @Nullable Site asked() {
        return switch (phase) {
            case ASKING -> waiting.getFirst();
            case ANSWERED -> answers.getLast().site();
            case READY, OVER -> null;
        };
    }

    /// How many tries there are for each question.
    public int tries() {
        return mode == Mode.LEARN ? 1 : TRIES;
    }

    public int triesLeft() {
        return tries() - wrong.size();
    }

    /// The wrong choice just made for this question; null when there is none.
    public @Nullable Site slip() {
        return wrong.isEmpty() ? null : wrong.getLast();
    }

    /// What is done with, in the order it was asked.
    public List<Answer> answers() {
        return answers;
    }

    /// What was just answered; null in any other phase.
    public @Nullable Answer answer() {
        return phase == Phase.ANSWERED ? answers.getLast() : null;
    }

    /// The sites that were not found at the first try: what a review asks.
    public List<Site> misses() {
        return answers.stream().filter(answer -> answer.mark() != Mark.FIRST).map(Answer::site).toList();
    }

    /// What all have answered.
    public Tally tally() {
        return Tally.of(answers);
    }

    /// What one team has answered.
    public Tally tally(int ofTeam) {
        return Tally.of(answers.stream().filter(answer -> answer.team() == ofTeam).toList());
    }

    public boolean asks(Site site) {
        return sites.containsKey(site.id());
    }

    /// Whether pins keep their names to themselves until they are found.
    public boolean hidesNames() {
        return mode != Mode.LEARN;
    }

    /// Whether a site says its name during this round.
    public boolean tells(Site site) {
        return switch (pin(site)) {
            case OUTSIDE, BLANK -> false;
            case WRONG -> mode != Mode.HARD;
            case PLAIN, FIRST, SECOND, THIRD, MISSED -> true;
        };
    }

    public Pin pin(Site site) {
        if (!asks(site)) {
            return Pin.OUTSIDE;
        }
        if (phase == Phase.ASKING && site.equals(slip())) {
            return Pin.WRONG;
        }
        return answers.stream().filter(answer -> answer.site().equals(site) && remembers(answer)).findFirst()
            .map(answer -> Pin.valueOf(answer.mark().name())).orElse(hidesNames() ? Pin.BLANK : Pin.PLAIN);
    }

    /// The hard way, what was found is hidden again with the next question, and shown at the end.
    private boolean remembers(Answer answer) {
        return mode != Mode.HARD || phase == Phase.OVER || answer.equals(answer());
    }

    // Moves; each is this same round where it makes no sense

    Round as(Mode other) {
        return phase == Phase.READY ? new Round(other, teams, phase, waiting, wrong, answers, sites) : this;
    }

    Round among(int howManyTeams) {
        return phase == Phase.READY
            ? new Round(mode, Math.clamp(howManyTeams, 1, MOST_TEAMS), phase, waiting, wrong, answers, sites) : this;
    }

    /// A site was chosen: what is not in the quiz, or is seen to be found already, is no try.
    Round choose(Site site) {
        if (phase != Phase.ASKING || pin(site) != Pin.BLANK && pin(site) != Pin.PLAIN) {
            return this;
        }
        if (site.equals(asked())) {
            return answered(Mark.values()[wrong.size()], wrong);
        }
        List<Site> more = new ArrayList<>(wrong);
        more.add(site);
        return more.size() == tries() ? answered(Mark.MISSED, more)
            : new Round(mode, teams, phase, waiting, more, answers, sites);
    }

    /// Shows the answer: the site counts as missed.
    Round reveal() {
        return phase == Phase.ASKING ? answered(Mark.MISSED, wrong) : this;
    }

    /// Asks this site at the end; the last one left counts as missed.
    Round skip() {
        if (phase != Phase.ASKING) {
            return this;
        }
        if (waiting.size() == 1) {
            return reveal().next();
        }
        List<Site> later = new ArrayList<>(waiting.subList(1, waiting.size()));
        later.add(waiting.getFirst());
        return new Round(mode, teams, phase, later, List.of(), answers, sites);
    }

    /// Begins, shows the answer, or goes on: the one thing to do next.
    Round next() {
        return switch (phase) {
            case READY -> new Round(mode, teams, Phase.ASKING, waiting, List.of(), answers, sites);
            case ASKING -> reveal();
            case ANSWERED -> new Round(mode, teams, waiting.isEmpty() ? Phase.OVER : Phase.ASKING, waiting, List.of(), answers, sites);
            case OVER -> this;
        };
    }

    private Round answered(Mark mark, List<Site> choices) {
        List<Answer> more = new ArrayList<>(answers);
        more.add(new Answer(waiting.getFirst(), mark, team()));
        return new Round(mode, teams, Phase.ANSWERED, waiting.subList(1, waiting.size()), choices, more, sites);
    }

    /// The teams with the most points; none while nobody has any.
    public List<Integer> leaders() {
        int most = IntStream.range(0, teams).map(team -> tally(team).points()).max().orElse(0);
        return most == 0 ? List.of() : IntStream.range(0, teams).filter(team -> tally(team).points() == most).boxed().toList();
    }
}
