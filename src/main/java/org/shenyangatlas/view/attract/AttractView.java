package org.shenyangatlas.view.attract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Clip;
import org.shenyangatlas.view.Scenery;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Work;

/// One pictured site after the other in an order of chance, silently, until somebody touches the screen.
///
/// Nothing happens in it while it is not seen. Each site is painted beforehand; what moves is an image. With reduced motion the
/// sites change but nothing moves.
public final class AttractView extends Region {

    private static final Duration USUAL = Duration.seconds(9);

    private final AtlasState state;
    private final Scenery scenery;
    private final Runnable begin;
    private final RandomGenerator chance;
    private final PauseTransition hold = new PauseTransition(USUAL);
    private final List<Site> order;
    private final HBox masthead;
    private int place;
    private boolean playing;
    private @Nullable Turn shown;
    private @Nullable Turn coming;
    private boolean overdue;
    private @Nullable Backdrop backdrop;
    private @Nullable SiteCard card;

    /// A site as it is to be shown.
    private static final class Turn {
        private final Site site;
        private final int place;
        private final Staging staging;
        private Work.@Nullable Job job;
        private @Nullable Image image;

        Turn(Site site, int place, Staging staging) {
            this.site = site;
            this.place = place;
            this.staging = staging;
        }
    }

    /// @param scenery paints the sites
    /// @param begin   what a touch does
    public AttractView(AtlasState state, Scenery scenery, Runnable begin) {
        this(state, scenery, begin, new Random());
    }

    /// How long each site is shown, from the next one on.
    public void holdEach(Duration time) {
        hold.setDuration(time);
    }

    AttractView(AtlasState state, Scenery scenery, Runnable begin, RandomGenerator chance) {
        this.state = state;
        this.scenery = scenery;
        this.begin = begin;
        this.chance = chance;
        getStyleClass().add("attract-view");
        Clip.at(this);
        List<Site> pictured = state.catalogue().sites().stream().filter(site -> site.vignette() != null).toList();
        order = new ArrayList<>(pictured.isEmpty() ? state.catalogue().sites() : pictured);
        Collections.shuffle(order, chance);
        masthead = masthead();
        masthead.setCache(true);
        getChildren().add(masthead);
        hold.setOnFinished(_ -> next());
        var showing = Showing.of(this);
        showing.subscribe(_ -> play());
        visibleProperty().subscribe(_ -> play());
        widthProperty().subscribe(_ -> restage());
        heightProperty().subscribe(_ -> restage());
        state.appearance().night().when(showing).subscribe(_ -> restage());
        state.appearance().stillProperty().when(showing).subscribe(_ -> restage());
    }

    /// The sites in the order they come in.
    public List<Site> order() {
        return Collections.unmodifiableList(order);
    }

    /// The site that is shown.
    public @Nullable Site site() {
        return shown == null ? null : shown.site;
    }

    /// Whether it goes on by itself.
    public boolean isPlaying() {
        return playing;
    }

    /// Whether anything in it moves.
    public boolean isMoving() {
        return backdrop != null && backdrop.isMoving();
    }

    /// Goes on with a site.
    public void show(Site site) {
        place = Math.max(0, order.indexOf(site));
        restage();
    }

    /// Goes on to the next site as soon as it is painted.
    public void next() {
        if (coming == null) {
            return;
        }
        overdue = coming.image == null && coming.job != null;
        if (!overdue) {
            place = coming.place;
            present(coming);
        }
    }

    private void play() {
        boolean wanted = isVisible() && Showing.of(this).getValue();
        if (wanted == playing) {
            return;
        }
        playing = wanted;
        if (wanted) {
            restage();
        } else {
            hold.stop();
            forget(coming);
            forget(shown);
            coming = null;
            shown = null;
            clear();
        }
    }

    /// Shows the present site anew: as it was, it no longer fits.
    private void restage() {
        if (!playing || getWidth() <= 0 || getHeight() <= 0 || order.isEmpty()) {
            return;
        }
        forget(coming);
        forget(shown);
        coming = null;
        overdue = false;
        Turn turn = turn(place);
        present(turn);
        paint(turn);
    }

    private Turn turn(int at) {
        return new Turn(order.get(at), at, Staging.of(getWidth(), getHeight(), at, chance));
    }

    private void paint(Turn turn) {
        if (turn.site.vignette() == null) {
            return;
        }
        double pixels = pixels();
        double spare = Backdrop.PAN * Math.min(getWidth(), getHeight());
        int width = (int) Math.ceil((getWidth() + spare) * pixels);
        int height = (int) Math.ceil((getHeight() + spare) * pixels);
        Staging staging = turn.staging;
        Scenery.Shot shot = new Scenery.Shot(turn.site, width, height,
            (staging.footX() + spare / 2) * pixels, (staging.footY() + spare / 2) * pixels,
            staging.side() * pixels, state.appearance().isNight());
        turn.job = Work.requestLater(() -> scenery.paint(shot), image -> {
            turn.image = image;
            if (turn == shown) {
                unveil(turn);
            } else if (turn == coming && overdue) {
                next();
            }
        });
    }

    /// Its card at once, its picture as soon as there is one; meanwhile the next is painted.
    private void present(Turn turn) {
        boolean first = shown == null;
        shown = turn;
        coming = null;
        overdue = false;
        if (card != null) {
            getChildren().remove(card);
        }
        card = new SiteCard(state, turn.site, turn.place, order.size(), begin);
        card.setCache(true); // its shadow is not drawn anew whenever the picture below it has moved
        getChildren().add(card);
        if (turn.image != null) {
            unveil(turn);
        } else if (first || turn.site.vignette() == null) {
            clearBackdrop();
        }
        if (turn.site.vignette() == null) {
            goOn();
        }
        requestLayout();
    }

    private void unveil(Turn turn) {
        Backdrop old = backdrop;
        Backdrop made = new Backdrop(turn.image, turn.staging, pixels(), hold.getDuration());
        backdrop = made;
        getChildren().add(old == null ? 0 : 1, made);
        boolean lively = !state.appearance().isStill();
        made.resize(getWidth(), getHeight());
        made.begin(lively);
        if (lively) {
            made.fadeIn(() -> drop(old));
        } else {
            drop(old);
        }
        goOn();
    }

    private void goOn() {
        if (order.size() > 1) {
            hold.playFromStart();
            coming = turn((place + 1) % order.size());
            paint(coming);
        }
    }

    private void drop(@Nullable Backdrop old) {
        if (old != null && getChildren().remove(old)) {
            old.end();
        }
    }

    private void clear() {
        clearBackdrop();
        if (card != null) {
            getChildren().remove(card);
            card = null;
        }
    }

    private void clearBackdrop() {
        getChildren().stream().filter(Backdrop.class::isInstance).map(Backdrop.class::cast).toList().forEach(this::drop);
        backdrop = null;
    }

    private static void forget(@Nullable Turn turn) {
        if (turn != null && turn.job != null) {
            turn.job.cancel();
        }
    }

    /// Pixels of the screen for one of this view.
    private double pixels() {
        return getScene().getWindow().getRenderScaleX() * state.appearance().getResolution() * getLocalToSceneTransform().getMxx();
    }

    private HBox masthead() {
        Label seal = new Label("沈阳");
        seal.getStyleClass().addAll("seal", "main-seal");
        seal.setMinWidth(USE_PREF_SIZE);
        VBox titles = new VBox();
        titles.getStyleClass().addAll("card", "titles");
        for (String tag : state.language().offered().stream().limit(2).toList()) {
            Label title = new Label(state.catalogue().title().in(tag));
            title.getStyleClass().add(titles.getChildren().isEmpty() ? "title" : "subtitle");
            titles.getChildren().add(title);
        }
        HBox head = new HBox(seal, titles);
        head.getStyleClass().add("masthead");
        return head;
    }

    @Override
    protected void layoutChildren() {
        for (var child : getChildren()) {
            if (child instanceof Backdrop picture) {
                picture.resizeRelocate(0, 0, getWidth(), getHeight());
            }
        }
        if (shown == null || card == null) {
            return;
        }
        Staging staging = shown.staging;
        masthead.resizeRelocate(Math.round(staging.mastX()), Math.round(staging.mastY()), masthead.prefWidth(-1), masthead.prefHeight(-1));
        double width = Math.min(staging.cardWidth(), getWidth());
        card.applyCss();
        double height = card.prefHeight(width);
        card.resizeRelocate(Math.round(staging.cardX()), Math.round(getHeight() - staging.cardLow() - height), width, height);
    }
}
