package com.sun.glass.ui.headless;

import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.SystemClipboard;
import java.util.HashMap;

/// A clipboard for drags that never holds anything.
///
/// Headless's own throws from every method, after which the next menu of a text field fails too.
public final class InertDragClipboard extends SystemClipboard {

    public InertDragClipboard() {
        super(Clipboard.DND);
    }

    @Override
    protected boolean isOwner() {
        return true;
    }

    @Override
    protected void pushToSystem(HashMap<String, Object> data, int actions) {
        // nothing is dragged out of a test
    }

    @Override
    protected void pushTargetActionToSystem(int action) {
        // nothing is dragged out of a test
    }

    @Override
    protected Object popFromSystem(String mimeType) {
        return null;
    }

    @Override
    protected int supportedSourceActionsFromSystem() {
        return Clipboard.ACTION_NONE;
    }

    @Override
    protected String[] mimesFromSystem() {
        return new String[0];
    }
}
