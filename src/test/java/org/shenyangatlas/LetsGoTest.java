package org.shenyangatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shenyangatlas.shell.desktop.DesktopShell;
import org.shenyangatlas.shell.kiosk.KioskShell;
import org.shenyangatlas.shell.presentation.AudienceShell;
import org.shenyangatlas.shell.presentation.PresenterShell;
import org.shenyangatlas.state.Appearance.Theme;
import org.shenyangatlas.state.Arrangement.Large;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Toolbox.Spot;
import org.shenyangatlas.state.Toolbox.Tool;
import org.shenyangatlas.state.Visit;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.BareGround;
import org.shenyangatlas.testing.Lectures;
import org.shenyangatlas.testing.Rest;
import org.shenyangatlas.testing.Sites;
import org.shenyangatlas.view.detail.DetailView;
import org.shenyangatlas.view.detail.PeekView;
import org.shenyangatlas.view.filter.ActiveFilters;
import org.shenyangatlas.view.filter.CategoryChips;
import org.shenyangatlas.view.filter.FilterPanel;
import org.shenyangatlas.view.filter.SearchField;
import org.shenyangatlas.view.illustration.IllustrationView;
import org.shenyangatlas.view.ink.Easel;
import org.shenyangatlas.view.ink.ToolBar;
import org.shenyangatlas.view.keypad.FindView;
import org.shenyangatlas.view.list.SiteListView;
import org.shenyangatlas.view.map.GeoMapView;
import org.shenyangatlas.view.map.MapInsetView;
import org.testfx.util.WaitForAsyncUtils;

/// A view is garbage once its window has closed, although the state it followed lives on: the visits of a long day do not
/// pile up.
class LetsGoTest {

    private static final int LONGEST_SECONDS = 5;

    private final AtlasState state = BareGround.ofThreeSites();
    /// A second window, which stays: what is closed is not the last one.
    @RegisterExtension
    final AtlasWindow other = AtlasWindow.of(state, 100, 100, Region::new);

    enum View {
        ILLUSTRATION(IllustrationView::new),
        MAP(GeoMapView::new),
        SMALL_MAP(MapInsetView::new),
        LIST(SiteListView::new),
        SEARCH(SearchField::new),
        CHIPS(CategoryChips::new),
        ACTIVE_FILTERS(ActiveFilters::new),
        FILTERS(state -> new FilterPanel(state, () -> { })),
        FIND(state -> new FindView(state, () -> { })),
        DETAIL(DetailView::new),
        PEEK(state -> new PeekView(state, () -> { })),
        EASEL(state -> new Easel(state, new IllustrationView(state), Large.PICTURE)),
        TOOL_BAR(state -> new ToolBar(state, () -> { })),
        SHELL(state -> new DesktopShell(state, List.of())),
        AUDIENCE(AudienceShell::new),
        KIOSK(state -> {
            KioskShell shell = new KioskShell(state, new Visit(state, Visit.Settings.USUAL, System::nanoTime));
            shell.show(Visit.Phase.EXPLORE);
            return shell;
        }),
        PRESENTER(state -> new PresenterShell(state, (_, _) -> { }, () -> { }));

        private final Function<AtlasState, Region> make;

        View(Function<AtlasState, Region> make) {
            this.make = make;
        }
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void aViewThatWasOnlyShown(View view) {
        assertGone(showAndClose(view, () -> { }));
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void aViewThatSawEverythingChange(View view) {
        assertGone(showAndClose(view, () -> {
            other.change(() -> state.selection().select(Sites.site(state, Sites.WORKS)));
            other.change(() -> state.language().speak("zh"));
            other.change(() -> state.appearance().choose(Theme.DARK));
            other.change(() -> state.filter().search("bmw"));
            other.change(() -> state.toolbox().choose(Tool.MAGNIFIER));
            other.change(() -> state.toolbox().aim(new Spot(Large.PICTURE, 1900, 1200)));
            other.change(() -> state.arrangement().enlarge(Large.MAP));
            other.change(() -> state.selection().select(Sites.site(state, Sites.TOWER)));
            other.change(() -> state.presentation().beginAt(Lectures.lesson(), 1));
            other.change(() -> state.presentation().showOverview(true));
            other.change(() -> state.presentation().next());
            other.change(() -> state.presentation().freeze(true));
            other.change(() -> state.presentation().leave());
        }));
    }

    /// The window and all it holds is known only in here, so that nothing of the test keeps it.
    private WeakReference<Node> showAndClose(View view, Runnable meanwhile) {
        AtomicReference<WeakReference<Node>> shown = new AtomicReference<>();
        AtomicReference<Stage> window = new AtomicReference<>();
        other.interact(() -> {
            Region made = view.make.apply(state);
            shown.set(new WeakReference<>(made));
            window.set(AtlasWindow.open(state, made, 1000, 700));
        });
        Rest.untilPainted();
        meanwhile.run();
        Rest.untilPainted();
        other.interact(() -> window.getAndSet(null).hide());
        Rest.untilPainted();
        return shown.get();
    }

    private void assertGone(WeakReference<Node> view) {
        try {
            WaitForAsyncUtils.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS, () -> {
                System.gc();
                return view.get() == null;
            });
        } catch (TimeoutException e) {
            throw new AssertionError("the state still holds " + view.get(), e);
        }
        assertNull(view.get());
        assertEquals(3, state.catalogue().sites().size(), "the state lives on");
    }
}
