package signpost.article;

/** How much of a source was read before its card was written. */
public enum ReadDepth {
    WHOLE,
    OPENING
}
