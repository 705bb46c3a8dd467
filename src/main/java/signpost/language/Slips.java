package signpost.language;

/** How many slips one word is from another: letters too many, too few, wrong, or swapped with a neighbour. */
public final class Slips {
    private Slips() {}

    /** The optimal string alignment distance, or something above the limit where it is above. */
    public static int between(String one, String other, int limit) {
        int[][] row = new int[3][other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = row[i % 3];
            int[] last = row[(i - 1) % 3];
            now[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(last[j] + 1, now[j - 1] + 1), last[j - 1] + same);
                if (isSwap(one, i, other, j)) {
                    now[j] = Math.min(now[j], row[(i - 2) % 3][j - 2] + 1);
                }
                least = Math.min(least, now[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
        }
        return row[one.length() % 3][other.length()];
    }

    private static boolean isSwap(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
