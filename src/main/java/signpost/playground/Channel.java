package signpost.playground;

/**
 * A place to write.
 *
 * @param direct whether it is the conversation between you and the app
 */
record Channel(String id, String name, boolean direct) {
    String label() {
        return direct ? name : "#" + name;
    }
}
