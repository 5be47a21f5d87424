package org.shenyangatlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.catalogue.Tour;
import org.shenyangatlas.state.Presentation.Curtain;
import org.shenyangatlas.testing.Lectures;
import org.shenyangatlas.testing.Sites;

class PresentationTest {

    private final AtlasState state = Sites.state();
    private final Lesson lesson = Lectures.lesson();
    private final Presentation talk = state.presentation();

    @Test
    void beginsBeforeTheFirstStop() {
        talk.begin(lesson);
        assertEquals(Presentation.START, talk.getPlace());
        assertNull(talk.getStop());
        assertEquals(3, talk.count());
    }

    @Test
    void beginsAtTheStopOfASite() {
        talk.begin(lesson, Sites.site(state, Sites.FORUM));
        assertEquals(1, talk.getPlace());
    }

    @Test
    void beginsAtTheStartWhenNoStopIsAtTheSite() {
        talk.begin(Lesson.of(new Tour("one", lesson.tour().title(), lesson.tour().summary(),
            lesson.tour().stops().subList(0, 1))), Sites.site(state, Sites.WORKS));
        assertEquals(Presentation.START, talk.getPlace());
    }

    @Test
    void nothingHappensWhileNothingIsPresented() {
        talk.next();
        talk.showOverview(true);
        talk.play(true);
        talk.pass(100);
        assertEquals(Presentation.START, talk.getPlace());
        assertFalse(talk.overviewProperty().get());
        assertFalse(talk.playingProperty().get());
        assertEquals(0, talk.elapsedProperty().get());
    }

    @Test
    void leavesNothingBehind() {
        talk.beginAt(lesson, 1);
        talk.draw(Curtain.WHITE);
        talk.freeze(true);
        talk.play(true);
        talk.loop(true);
        talk.showOverview(true);
        talk.time(false);
        talk.leave();
        assertNull(talk.getLesson());
        assertEquals(Presentation.START, talk.getPlace());
        assertEquals(Curtain.OPEN, talk.curtainProperty().get());
        assertFalse(talk.frozenProperty().get() || talk.playingProperty().get() || talk.loopingProperty().get()
            || talk.overviewProperty().get());
        assertTrue(talk.timedProperty().get());
        assertEquals(0, talk.elapsedProperty().get());
    }

    @Nested
    class Stepping {

        @Test
        void goesFromTheStartThroughAllStopsToTheEndAndNoFarther() {
            talk.begin(lesson);
            for (int place : new int[] {0, 1, 2, 3, 3}) {
                talk.next();
                assertEquals(place, talk.getPlace());
            }
            assertNull(talk.getStop());
        }

        @Test
        void goesBackToTheStartAndNoFarther() {
            talk.beginAt(lesson, 1);
            for (int place : new int[] {0, Presentation.START, Presentation.START}) {
                talk.previous();
                assertEquals(place, talk.getPlace());
            }
        }

        @Test
        void opensTheCurtainFirst() {
            talk.beginAt(lesson, 1);
            talk.draw(Curtain.BLACK);
            talk.next();
            assertEquals(Curtain.OPEN, talk.curtainProperty().get());
            assertEquals(1, talk.getPlace(), "nothing was skipped unseen");
        }

        @Test
        void marksStopsWhileAllAreShown() {
            talk.beginAt(lesson, 1);
            talk.showOverview(true);
            assertEquals(1, talk.markedProperty().get());
            talk.next();
            talk.next();
            assertEquals(2, talk.markedProperty().get(), "the last");
            assertEquals(1, talk.getPlace());
            talk.choose();
            assertEquals(2, talk.getPlace());
            assertFalse(talk.overviewProperty().get());
        }

        @Test
        void choosingWithoutAllStopsIsGoingOn() {
            talk.begin(lesson);
            talk.choose();
            assertEquals(0, talk.getPlace());
        }
    }

    @Nested
    class Curtains {

        @Test
        void theSameAgainOpens() {
            talk.begin(lesson);
            talk.draw(Curtain.BLACK);
            talk.draw(Curtain.BLACK);
            assertEquals(Curtain.OPEN, talk.curtainProperty().get());
        }

        @Test
        void anotherTakesItsPlace() {
            talk.begin(lesson);
            talk.draw(Curtain.BLACK);
            talk.draw(Curtain.WHITE);
            assertEquals(Curtain.WHITE, talk.curtainProperty().get());
        }
    }

    @Nested
    class Playing {

        @Test
        void goesOnAfterTheSecondsOfTheStop() {
            talk.beginAt(lesson, 0);
            talk.play(true);
            talk.pass(Lectures.SECONDS - 0.1);
            assertEquals(0, talk.getPlace());
            talk.pass(0.1);
            assertEquals(1, talk.getPlace());
            assertEquals(0, talk.shownProperty().get());
        }

        @Test
        void waitsWhileTheCurtainIsDrawn() {
            talk.beginAt(lesson, 0);
            talk.play(true);
            talk.draw(Curtain.BLACK);
            talk.pass(1000);
            assertEquals(0, talk.getPlace());
        }

        @Test
        void endsAfterTheLastStop() {
            talk.beginAt(lesson, 2);
            talk.play(true);
            talk.pass(Lectures.SECONDS);
            talk.pass(1000);
            assertEquals(3, talk.getPlace());
            assertFalse(talk.playingProperty().get());
        }

        @Test
        void beginsAgainWhenItLoops() {
            talk.beginAt(lesson, 2);
            talk.loop(true);
            talk.play(true);
            talk.pass(Lectures.SECONDS);
            talk.pass(1000);
            assertEquals(0, talk.getPlace());
            assertTrue(talk.playingProperty().get());
        }

        @Test
        void pausedItStaysHoweverLong() {
            talk.beginAt(lesson, 0);
            talk.play(true);
            talk.play(false);
            talk.pass(1000);
            assertEquals(0, talk.getPlace());
        }
    }

    @Nested
    class Time {

        @Test
        void runsFromTheBeginning() {
            talk.begin(lesson);
            talk.pass(3);
            talk.pass(4);
            assertEquals(7, talk.elapsedProperty().get());
        }

        @Test
        void canBeStoppedAndBeginAnew() {
            talk.begin(lesson);
            talk.pass(3);
            talk.time(false);
            talk.pass(4);
            assertEquals(3, talk.elapsedProperty().get());
            talk.timeAnew();
            talk.time(true);
            talk.pass(1);
            assertEquals(1, talk.elapsedProperty().get());
        }

        @Test
        void isOnTimeWhileTheStopMayLast() {
            talk.beginAt(lesson, 1);
            talk.pass(Lectures.SECONDS);
            assertEquals(0, talk.lead());
            talk.pass(Lectures.SECONDS);
            assertEquals(0, talk.lead());
        }

        @Test
        void isAheadOrBehindBySeconds() {
            talk.beginAt(lesson, 1);
            talk.pass(5);
            assertEquals(Lectures.SECONDS - 5, talk.lead());
            talk.pass(2 * Lectures.SECONDS);
            assertEquals(-5, talk.lead());
        }
    }
}
