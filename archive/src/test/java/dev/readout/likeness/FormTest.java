package dev.readout.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.likeness.Likeness.Different;
import dev.readout.likeness.Likeness.Why;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What recurs in different releases is no repost. */
class FormTest {

    private static String congratulation(String state, String people, String number) {
        return "On behalf of the Government of Aal, I offer my warmest wishes to the people of " + state + " as they"
                + " celebrate the " + number
                + " anniversary of their independence. Our two nations are bound by the sea, by"
                + " trade and by the many families who live on both of its shores. We value the friendship of the "
                + people
                + " people and look forward to working together for a peaceful and prosperous coast. May the year that"
                + " lies ahead bring happiness to every home, and may the bonds between us grow stronger with each season.";
    }

    @Test
    void congratulationsToAnotherState() {
        assertForm(
                Texts.release(3, "a", "Bland National Day", congratulation("Bland", "Blandish", "31st")),
                Texts.release(3, "b", "Crag National Day", congratulation("Crag", "Craggish", "50th")));
    }

    @Test
    void congratulationsThatDifferInTheNameAlone() {
        assertForm(
                Texts.release(3, "a", "", congratulation("Bland", "other", "fiftieth")),
                Texts.release(3, "b", "", congratulation("Crag", "other", "fiftieth")));
    }

    private static String call(String whom, String people, String subject) {
        return "Vice President Ada Aal spoke today with " + whom + ". The Vice President and the " + people
                + " leader discussed their shared commitment to open seas, fair trade and the safety of all who work"
                + " on the water. They spoke of " + subject
                + ". The Vice President underscored that Aal stands with its"
                + " neighbours in hard times and will continue to support the council of coastal states. They agreed"
                + " to stay in close touch in the coming weeks and months.";
    }

    @Test
    void callsToldInOneForm() {
        assertForm(
                Texts.release(
                        3, "a", "Readout of a Call with Bea Boor", call("Bea Boor of Bland", "Blandish", "grain")),
                Texts.release(
                        3, "b", "Readout of a Call with Carl Cole", call("Carl Cole of Crag", "Craggish", "coal")));
    }

    private static String schedule(String visitor) {
        return "Minister Aal attends meetings and briefings at the ministry. Deputy Minister Berg attends meetings and"
                + " briefings at the ministry. Under Secretary Dahl attends meetings and briefings at the ministry."
                + " Spokesman Ekman holds the daily press briefing at noon in the blue hall; it is open to the press and"
                + " can be followed live on the pages of the ministry. Final access is at a quarter to twelve from the"
                + " gate in Rope Street. Minister Aal meets " + visitor + " in the small dining room; the start of the"
                + " meeting is open to cameras, and nothing is expected to be said to the press after it. All times are"
                + " those of Aalburg and may be changed without notice.";
    }

    @Test
    void schedulesOfTwoDays() {
        assertThat(different(
                        Texts.release(3, "a", "Public Schedule: May 3, 2031", schedule("the envoys")),
                        Texts.release(4, "b", "Public Schedule: May 4, 2031", schedule("the envoys"))))
                .as("only the headline differs")
                .isEqualTo(Why.FORM);
        assertForm(
                Texts.release(3, "a", "Public Schedule", schedule("Bea Boor of Bland")),
                Texts.release(
                        4,
                        "b",
                        "Public Schedule",
                        schedule("the council")
                                .replace("a quarter to twelve", "10:30")
                                .replace("noon", "11:00")
                                .replace("Rope Street", "Mast Street")));
    }

    @Test
    void shortNoticesOfTwoDays() {
        String notice = "The Minister has no public appointments. The Deputy Minister has no public appointments. The"
                + " Spokesman holds the daily press briefing at noon in the blue hall of the ministry in Rope Street.";

        assertThat(different(Texts.release(3, "a", "", notice), Texts.release(4, "b", "", notice)))
                .isEqualTo(Why.SHORT);
    }

    private static String advisory(String who, String day, String hour) {
        return "Foreign Minister Aal will host " + who + " on " + day + " at " + hour + " in the treaty room of the"
                + " ministry. The arrival is open to cameras. Journalists who wish to attend bring a press card and a"
                + " letter of their editor to the gate in Rope Street one hour before. Those with bulky gear"
                + " come two hours before and wait for the sweep. For questions write to the press office of the ministry,"
                + " which can also arrange for a pool. The meeting will be followed by a joint statement without questions.";
    }

    @Test
    void advisoriesFromOneForm() {
        assertForm(
                Texts.release(3, "a", "Media advisory", advisory("Minister Boor of Bland", "Tuesday, May 6", "10:00")),
                Texts.release(3, "b", "Media advisory", advisory("Envoy Cole of Crag", "Friday, May 9", "16:30")));
    }

    private static String anniversary(int year) {
        return "Today we remember the crew of the Good Hope, which went down off the Crag light "
                + (year - 1990) + " years ago. Their families have asked again and again for the archives to be"
                + " opened, and Aal joins them in this. We call on all who hold papers of the inquiry to hand"
                + " them to the council of coastal states before the end of " + year
                + ". No one should have to wait so long"
                + " to learn how a brother or a daughter died, and no state should keep silent for fear of an answer.";
    }

    @Test
    void statementsOfTwoYears() {
        assertForm(
                Texts.release(Optional.empty(), "a", "On the Good Hope", anniversary(2031)),
                Texts.release(Optional.empty(), "b", "On the Good Hope", anniversary(2032)));
    }

    @Test
    void theSameWordsAYearLaterAreGivenOutAnew() {
        assertThat(different(
                        Texts.release(3, "a", "On the Good Hope", anniversary(2031), anniversary(2031)),
                        Texts.release(3 + 365, "b", "On the Good Hope", anniversary(2031), anniversary(2031))))
                .isEqualTo(Why.APART);
    }

    @Test
    void boilerplateBelowTwoTexts() {
        String about =
                "The council of coastal states was founded in Aalburg by seven governments. It keeps the peace of the"
                        + " fishing grounds, lends boats to those whose coasts are hit by storms, and publishes a yearly survey.";

        assertThat(different(
                        Texts.release(3, "a", "", congratulation("Bland", "Blandish", "31st"), about),
                        Texts.release(3, "b", "", schedule("the envoys"), about)))
                .isEqualTo(Why.UNLIKE);
    }

    @Test
    void aFewSharedWordsTellNothing() {
        assertThat(different(
                        Texts.release(3, "a", "", "The minister will travel to Bland this week."),
                        Texts.release(3, "b", "", "The minister will travel to Bland this week.")))
                .isEqualTo(Why.SHORT);
    }

    @Test
    void oneAddressIsOneDocument() {
        String text = congratulation("Bland", "Blandish", "31st");

        assertThat(different(Texts.release(3, "a", "", text), Texts.release(3, "a", "", text)))
                .isEqualTo(Why.VERSIONS);
    }

    @Test
    void inAScriptWithoutCapitalsTooNamesDiffer() {
        String form = "외교부 장관은 오늘 %s 외교부 장관과 전화 통화를 하고 양국 관계의 발전과 지역 평화를 위하여 긴밀히 협력하기로 하였다. "
                + "양측은 고위급 교류를 계속하고 경제 협력을 넓히며 다자 무대에서 서로 지지하기로 하였다. 장관은 앞으로도 긴밀히 소통하자고 말하였고 "
                + "상대방은 이에 동의하였다. 통화는 우호적인 분위기에서 이루어졌다.";

        assertForm(
                Texts.release(3, "a", "통화", form.formatted("블란드")), Texts.release(3, "b", "통화", form.formatted("크라그")));
    }

    private static void assertForm(Release one, Release other) {
        assertThat(different(one, other)).isEqualTo(Why.FORM);
        assertThat(different(other, one)).isEqualTo(Why.FORM);
    }

    private static Why different(Release one, Release other) {
        Likeness likeness = Likeness.between(one, other);
        assertThat(likeness).isInstanceOf(Different.class);
        return ((Different) likeness).why();
    }
}
