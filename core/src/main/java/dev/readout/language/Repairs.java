package dev.readout.language;

import java.util.List;

/** The repairs, in the order in which they build on one another. */
final class Repairs {
    /** On tags, before the parser sees them. */
    static final List<Repair> OF_TAGS = List.of(
            new HyphenatedOffice(),
            new NameNotVerb(),
            new PossessiveNotVerb(),
            new VerbAfterPronoun(),
            new SubjunctiveAfterThat(),
            new VerbTakenForNoun(),
            new PastOfBaseForm());

    /** On trees. */
    static final List<Repair> OF_TREES = List.of(
            new JuniorIsNoConjunct(),
            new OfficeBeforeName(),
            new ActiveParticiple(),
            new ListMembers(),
            new ViewsOnSubjects(),
            new SubjectBesideVerb(),
            new ThatClause(),
            new VerbInSeries(),
            new VerbOfMainClause(),
            new ObjectBeforeInfinitive(),
            new MeansOfTheDeed(),
            new PossessorOfAdjective(),
            new InfinitivesInSeries(),
            new OfAfterBy(),
            new ByOfPassive(),
            new WordsToHearer(),
            new BetweenTheSides(),
            new CleftSentence(),
            new TimeBeforeSubject(),
            new TimeBeforeVerb(),
            new FlatLists());

    private Repairs() {}
}
