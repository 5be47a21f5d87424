package org.shenyangatlas.view.lesson;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.control.TextInputControl;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Showing;

/// Keeps a field and a text in step, in the language that is spoken. Where the text has no words in it yet, those of
/// another language show as the prompt.
final class Wording {

    private final AtlasState state;
    private final TextInputControl field;
    private final String prompt;
    private final Supplier<LocalizedText> text;
    private boolean following;

    /// @param prompt key of what an empty field asks for
    /// @param text   the text as it is now
    /// @param write  receives a language's tag and what has been typed
    Wording(AtlasState state, TextInputControl field, String prompt, Supplier<LocalizedText> text,
            BiConsumer<String, String> write) {
        this.state = state;
        this.field = field;
        this.prompt = prompt;
        this.text = text;
        field.textProperty().subscribe((_, words) -> {
            if (!following) {
                write.accept(state.language().getCurrent(), words == null ? "" : words);
            }
        });
        state.language().currentProperty().when(Showing.of(field)).subscribe(_ -> follow());
    }

    /// Shows the text as it is now.
    void follow() {
        String language = state.language().getCurrent();
        LocalizedText now = text.get();
        String words = now.has(language) ? now.in(language) : "";
        field.setPromptText(now.has(language) || now.isEmpty() ? state.language().textNow(prompt) : now.in(language));
        boolean blank = words.isBlank() && field.getText() != null && field.getText().isBlank(); // blanks are no words
        if (!words.equals(field.getText()) && !(blank && field.isFocused())) {
            following = true;
            field.setText(words);
            following = false;
        }
    }
}
