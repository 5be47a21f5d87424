package com.sun.glass.ui.sizedheadless;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.delegate.ClipboardDelegate;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.InertDragClipboard;
import com.sun.glass.ui.headless.SizedHeadlessApplication;

/// The toolkit tests run on: JavaFX's own Headless platform, with a screen of any size and a robot like a real one's.
///
/// Chosen by `-Dglass.platform=SizedHeadless`, sized by `-Dtest.screen=1920x1080`. It reaches into package-private
/// parts of JavaFX 26.0.2, hence the package names and the class path; `SizedHeadlessTest` fails first when an
/// upgrade breaks it.
public final class SizedHeadlessPlatformFactory extends HeadlessPlatformFactory {

    @Override
    public Application createApplication() {
        return new SizedHeadlessApplication();
    }

    @Override
    public ClipboardDelegate createClipboardDelegate() {
        ClipboardDelegate headless = super.createClipboardDelegate();
        return name -> Clipboard.DND.equals(name) ? new InertDragClipboard() : headless.createClipboard(name);
    }
}
