package org.shenyangatlas.state;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.shenyangatlas.catalogue.Assets;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.Georeference;
import org.shenyangatlas.catalogue.Lesson;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Arrangement.Large;

/// The one object every view receives: what is known and where we are.
public final class AtlasState {

    private final Catalogue catalogue;
    private final Assets assets;
    private final Language language;
    private final SiteFilter filter;
    private final RecentSearches recentSearches = new RecentSearches();
    private final Selection selection;
    private final Arrangement arrangement = new Arrangement();
    private final Connections connections;
    private final Appearance appearance = new Appearance();
    private final Presentation presentation = new Presentation();
    private final TextSize textSize = new TextSize();
    private final Projector projector = new Projector();
    private final Pointing pointing = new Pointing();
    private final Toolbox toolbox = new Toolbox();
    private final Ink ink = new Ink(presentation, arrangement);
    private final LessonDesk lessonDesk = new LessonDesk();
    private Optional<Georeference> georeference = Optional.empty();
    private boolean isGeoreferenced;
    private final Classroom classroom = new Classroom(new Random());
    private final Quiz quiz;

    /// With the files that come with the atlas.
    public AtlasState(Catalogue catalogue, String language) {
        this(catalogue, Assets.bundled(), language);
    }

    /// @param assets   where the catalogue's files are
    /// @param language tag of the language to begin with; one the catalogue lacks falls back to its first
    public AtlasState(Catalogue catalogue, Assets assets, String language) {
        this(catalogue, assets, language, Background.NONE);
    }

    /// @param background where a large catalogue is searched
    public AtlasState(Catalogue catalogue, Assets assets, String language, Background background) {
        this.catalogue = catalogue;
        this.assets = assets;
        this.language = new Language(catalogue.languages(), language);
        filter = new SiteFilter(catalogue, background);
        selection = new Selection(catalogue.sites());
        connections = new Connections(catalogue.connections(), arrangement);
        selection.selectedProperty().subscribe(site -> {
            if (site != null) {
                connections.hide(); // a site stands in the city
            }
            if (site != null && site.vignette() == null) {
                arrangement.enlarge(Large.MAP); // the picture, large or small, cannot show it
            }
        });
        quiz = new Quiz(selection, new Random());
        quiz.roundProperty().subscribe(round -> {
            if (round != null) {
                connections.hide();
            }
        });
        presentation.lessonProperty().subscribe(_ -> {
            connections.hide();
            layDownPens();
        });
    }

    // Properties

    public Catalogue catalogue() {
        return catalogue;
    }

    public Assets assets() {
        return assets;
    }

    public Language language() {
        return language;
    }

    public SiteFilter filter() {
        return filter;
    }

    public RecentSearches recentSearches() {
        return recentSearches;
    }

    public Selection selection() {
        return selection;
    }

    public Arrangement arrangement() {
        return arrangement;
    }

    public Connections connections() {
        return connections;
    }

    public Appearance appearance() {
        return appearance;
    }

    /// Of everything but a talk, whose text the projector has a size for.
    public TextSize textSize() {
        return textSize;
    }

    public Presentation presentation() {
        return presentation;
    }

    public Projector projector() {
        return projector;
    }

    public Pointing pointing() {
        return pointing;
    }

    public Toolbox toolbox() {
        return toolbox;
    }

    public Ink ink() {
        return ink;
    }

    public LessonDesk lessonDesk() {
        return lessonDesk;
    }

    /// Which place in the picture is which on the earth, worked out when first asked for; that takes a moment, and any
    /// thread may ask. Empty when too few sites tell.
    public synchronized Optional<Georeference> georeference() {
        if (!isGeoreferenced) {
            georeference = Georeference.of(catalogue);
            isGeoreferenced = true;
        }
        return georeference;
    }

    public Quiz quiz() {
        return quiz;
    }

    public Classroom classroom() {
        return classroom;
    }

    /// Whether a site is one of those that are dealt with now: in a quiz those it asks for, else those the filter finds.
    public ObservableValue<Boolean> concerns(Site site) {
        return Bindings.createBooleanBinding(() -> {
            Round round = quiz.getRound();
            return round == null ? filter.predicate().getValue().test(site) : round.asks(site);
        }, quiz.roundProperty(), filter.predicate());
    }

    // Commands

    /// What choosing a site in picture or map does: in a quiz it is an answer, else it is selected, or no longer.
    public void choose(Site site) {
        if (quiz.isRunning()) {
            quiz.choose(site);
        } else {
            selection.toggle(site);
        }
    }

    /// Makes ready to ask for the pictured sites of the talk, or of the filter; for all of them when those are none.
    public void beginQuiz() {
        Lesson lesson = presentation.getLesson();
        List<Site> wanted = lesson == null ? filter.found() : lesson.tour().stops().stream()
            .flatMap(stop -> catalogue.site(stop.site()).stream()).distinct().toList();
        List<Site> pictured = pictured(wanted);
        quiz.begin(pictured.isEmpty() ? pictured(catalogue.sites()) : pictured);
    }

    private static List<Site> pictured(List<Site> sites) {
        return sites.stream().filter(site -> site.vignette() != null).toList();
    }

    /// Ends a visit: everything a visitor can change is as it was at the start.
    public void reset() {
        presentation.leave(); // first: the shell of a talk puts back what the talk had changed
        quiz.end();
        selection.reset();
        filter.reset();
        recentSearches.forget();
        language.reset();
        connections.reset();
        arrangement.reset();
        appearance.reset();
        textSize.reset();
        projector.reset();
        pointing.reset();
        lessonDesk.clear();
        classroom.reset();
        layDownPens();
    }

    /// What was drawn and pointed at belongs to one talk.
    private void layDownPens() {
        toolbox.reset();
        ink.forget();
    }
}
