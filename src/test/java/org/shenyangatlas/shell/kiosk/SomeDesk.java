package org.shenyangatlas.shell.kiosk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.shenyangatlas.state.AtlasState;

/// A kiosk in the middle of a fair's day, which notes down what it is asked to do.
final class SomeDesk implements OperatorDesk {

    final List<String> done = new ArrayList<>();
    final ObjectProperty<List<String>> troubles = new SimpleObjectProperty<>(List.of());
    final BooleanProperty older = new SimpleBooleanProperty(true);
    final StringProperty language = new SimpleStringProperty("en");
    final Dial volume = new Dial(new SimpleIntegerProperty(60), 0, 100, 10);
    final Dial idle = new Dial(new SimpleIntegerProperty(90), 0, 600, 10);
    final Dial warning = new Dial(new SimpleIntegerProperty(20), 10, 120, 5);
    List<Place> places = List.of(new Place("KINGSTON (E:)", Path.of("e")), new Place("Desktop", Path.of("desktop")));
    CompletionStage<String> answer = CompletableFuture.completedStage("Nothing new");
    private final AtlasState state;

    SomeDesk(AtlasState state) {
        this.state = state;
    }

    @Override
    public ObservableValue<List<String>> today() {
        return state.language().currentProperty().map(tag -> tag.equals("zh")
            ? List.of("48 次参观，平均 2 分 10 秒", "最常打开：辽宁广播电视塔、市府恒隆广场、桃仙国际机场", "中文 31，英文 17；无结果的查找 3 次")
            : List.of("48 visits, 2 min 10 s each on average", "Opened most: Liaoning TV Tower, Forum 66, Taoxian Airport",
                "31 in Chinese, 17 in English; 3 searches without a result"));
    }

    @Override
    public ObservableValue<List<String>> troubles() {
        return troubles;
    }

    @Override
    public ObservableValue<String> content() {
        return state.language().currentProperty().map(tag -> tag.equals("zh")
            ? "2026 展会版，第 3 版，自 5 月 6 日起" : "Fair 2026, version 3, since 6 May");
    }

    @Override
    public ObservableValue<Boolean> olderContent() {
        return older;
    }

    @Override
    public Property<String> language() {
        return language;
    }

    @Override
    public Dial volume() {
        return volume;
    }

    @Override
    public Dial idleSeconds() {
        return idle;
    }

    @Override
    public Dial warningSeconds() {
        return warning;
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public CompletionStage<List<Place>> exportPlaces() {
        return CompletableFuture.completedStage(places);
    }

    @Override
    public CompletionStage<String> export(Place place) {
        done.add("export " + place.name());
        return answer;
    }

    @Override
    public CompletionStage<String> checkContent() {
        done.add("check");
        return answer;
    }

    @Override
    public CompletionStage<String> rollBack() {
        done.add("roll back");
        return answer;
    }

    @Override
    public void startScreen() {
        done.add("start screen");
    }

    @Override
    public void restart() {
        done.add("restart");
    }

    @Override
    public void leave() {
        done.add("leave");
    }
}
