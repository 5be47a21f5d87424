/// Starting the atlas: the command line, the application, faults nobody caught, and pictures of the window.
///
/// May import anything of ours; nothing imports this package.
package org.shenyangatlas;
