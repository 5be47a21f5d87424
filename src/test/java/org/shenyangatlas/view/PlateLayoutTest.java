package org.shenyangatlas.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.shenyangatlas.view.PlateLayout.Name;
import org.shenyangatlas.view.PlateLayout.Place;
import org.shenyangatlas.view.PlateLayout.Request;

class PlateLayoutTest {

    private static final Rectangle2D AREA = new Rectangle2D(0, 0, 1000, 600);
    private static final PlateLayout.Harm NO_HARM = (_, _) -> 0;

    @Test
    void aPlateHangsBelowItsPointInTheMiddle() {
        Place place = below(AREA, at(500, 300, Name.MAY)).getFirst();
        assertEquals(new Place(new Rectangle2D(450, 300, 100, 30), true), place);
    }

    @Test
    void whereNamesWouldOverlapTheLessImportantBecomesADiscOnItsPlace() {
        List<Place> places = below(AREA, at(500, 300, Name.MUST), at(520, 310, Name.MAY));
        assertTrue(places.get(0).named());
        assertEquals(new Place(new Rectangle2D(507, 310, 26, 26), false), places.get(1));
    }

    @Test
    void aNameStepsAsideForTheOneBesideIt() {
        List<Place> places = below(AREA, at(500, 300, Name.MAY), at(575, 310, Name.MAY));
        assertEquals(new Place(new Rectangle2D(450, 300, 100, 30), true), places.get(0));
        assertEquals(new Place(new Rectangle2D(550, 310, 100, 30), true), places.get(1));
    }

    @Test
    void aNameStepsAsideForWhatItWouldHide() {
        List<Place> places = PlateLayout.below(List.of(at(500, 300, Name.MAY)), AREA, List.of(),
            (_, bounds) -> bounds.getMaxX() > 540 ? 0.5 : 0);
        assertEquals(new Place(new Rectangle2D(425, 300, 100, 30), true), places.getFirst());
    }

    @Test
    void aNameDoesNotStepAsideForNextToNothing() {
        List<Place> places = PlateLayout.below(List.of(at(500, 300, Name.MAY)), AREA, List.of(),
            (_, bounds) -> bounds.getMaxX() > 540 ? 0.015 : 0);
        assertEquals(new Place(new Rectangle2D(450, 300, 100, 30), true), places.getFirst());
    }

    @Test
    void aNameNeverCoversTheDiscOfALessImportantSite() {
        List<Place> places = below(AREA, at(500, 300, Name.MAY), at(515, 310, Name.MAY));
        assertFalse(places.get(0).named());
    }

    @Test
    void aNameThatWouldLeaveTheAreaBecomesADisc() {
        assertFalse(below(AREA, at(3, 300, Name.MAY)).getFirst().named());
        assertFalse(below(AREA, at(500, 580, Name.MAY)).getFirst().named());
    }

    @Test
    void aNameStandsUnderNoCard() {
        Rectangle2D card = new Rectangle2D(480, 250, 240, 200);
        List<Place> places = PlateLayout.below(List.of(at(500, 300, Name.MAY)), AREA, List.of(card), NO_HARM);
        assertFalse(places.getFirst().named());
    }

    @Test
    void theSelectedSiteIsAlwaysNamed() {
        assertTrue(below(AREA, at(30, 300, Name.MUST)).getFirst().named());
        assertTrue(below(AREA, at(500, 300, Name.MUST), at(500, 310, Name.MAY)).getFirst().named());
    }

    @Test
    void aFilteredOutSiteIsNeverNamed() {
        assertFalse(below(AREA, at(500, 300, Name.NEVER)).getFirst().named());
    }

    @Test
    void onTheMapTheDiscLiesOnThePointAndTheNameBesideIt() {
        Place place = PlateLayout.beside(List.of(at(500, 300, Name.MAY)), AREA, List.of()).getFirst();
        assertEquals(new Place(new Rectangle2D(485, 285, 100, 30), true), place);
    }

    @Test
    void onTheMapANameGoesToTheLeftWhereTheRightHasNoRoom() {
        Place place = PlateLayout.beside(List.of(at(960, 300, Name.MAY)), AREA, List.of()).getFirst();
        assertEquals(new Place(new Rectangle2D(875, 285, 100, 30), true), place);
    }

    @RepeatedTest(40)
    void noNameCoversAnything(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Request> requests = Stream.generate(() -> at(random.nextDouble(1000), random.nextDouble(600), Name.MAY)).limit(40).toList();
        List<Rectangle2D> cards = List.of(new Rectangle2D(700, 0, 300, 200));
        for (List<Place> places : List.of(PlateLayout.below(requests, AREA, cards, NO_HARM), PlateLayout.beside(requests, AREA, cards))) {
            assertEquals(requests.size(), places.size());
            places.stream().filter(Place::named).forEach(named -> {
                assertTrue(AREA.contains(named.bounds()));
                assertFalse(cards.getFirst().intersects(named.bounds()));
                places.stream().filter(other -> other != named)
                    .forEach(other -> assertFalse(other.bounds().intersects(named.bounds()), named + " and " + other));
            });
        }
    }

    private static List<Place> below(Rectangle2D area, Request... requests) {
        return PlateLayout.below(List.of(requests), area, List.of(), NO_HARM);
    }

    private static Request at(double x, double y, Name name) {
        return new Request(x, y, 100, 30, 26, name);
    }
}
