/**
 * A small Slack workspace in the browser, to try the bot without Slack, and the tests' counterpart.
 *
 * <p>It knows the bot by Slack's wire alone: it installs an app by its manifest, sends signed requests to the app's
 * address or envelopes over its socket, and answers the app's calls to a Web API of its own, which refuses what Slack
 * would refuse. Messages, modals and the Home tab are drawn with everything in them that can be pressed, chosen or typed
 * into; a person does all of it by mouse or by keyboard. What goes over the wire can be looked at and sent again. Everything is kept in memory and forgotten at
 * the end. It listens to this machine only, and says on every page that it is not
 * Slack.
 *
 * @see <a href="https://docs.slack.dev/apis/">Slack's APIs</a>
 */
@NullMarked
package signpost.playground;

import org.jspecify.annotations.NullMarked;
