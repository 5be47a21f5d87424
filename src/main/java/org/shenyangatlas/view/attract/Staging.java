package org.shenyangatlas.view.attract;

import java.util.random.RandomGenerator;

/// Where a site and its card stand on the screen, a little elsewhere each time: what never moves burns into a panel.
///
/// @param footX     where the site stands, pixels
/// @param footY     the same from the top
/// @param side      of the square of its drawing
/// @param cardX     left edge of the card
/// @param cardLow   how far the card's lower edge lies above the screen's
/// @param cardWidth of the card
/// @param mastX     left edge of the atlas's name
/// @param mastY     upper edge of the atlas's name
/// @param right     which way the picture moves: 1 right, -1 left
/// @param down      which way the picture moves: 1 down, -1 up
record Staging(double footX, double footY, double side, double cardX, double cardLow, double cardWidth, double mastX, double mastY,
               int right, int down) {

    private static final double MARGIN = 64;
    private static final double DRIFT = 36;
    private static final double CARD = 760;
    /// What a card takes of the height of an upright screen, about.
    private static final double CARD_HEIGHT = 620;
    private static final double PORTRAIT = 0.76;
    private static final double FOOT = 0.74;

    /// @param number of the site on its way round: on a broad screen cards stand right and left by turns
    static Staging of(double width, double height, int number, RandomGenerator chance) {
        double drift = chance.nextDouble(-DRIFT, DRIFT);
        double low = MARGIN + chance.nextDouble(0, 2 * DRIFT);
        double mast = MARGIN + chance.nextDouble(-DRIFT / 2, DRIFT / 2);
        int right = chance.nextBoolean() ? 1 : -1;
        int down = chance.nextBoolean() ? 1 : -1;
        if (height > width) {
            double free = height - CARD_HEIGHT - low;
            return new Staging(width / 2, FOOT * free, PORTRAIT * Math.min(width, free), MARGIN + drift, low, width - 2 * MARGIN,
                mast, mast, right, down);
        }
        double free = width - CARD - MARGIN;
        boolean cardLeft = number % 2 == 1;
        double cardX = cardLeft ? MARGIN + DRIFT + drift : width - MARGIN - DRIFT - CARD + drift;
        return new Staging(cardLeft ? width - free / 2 : free / 2, FOOT * height, PORTRAIT * Math.min(free, height), cardX, low, CARD,
            cardLeft ? mast + MARGIN : mast, mast, right, down);
    }
}
