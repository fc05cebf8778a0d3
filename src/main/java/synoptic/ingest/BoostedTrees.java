package synoptic.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * A fitted model of small decision trees, whose leaves add up to the log odds of a yes. Written by
 * {@code src/model/line_reader.py}.
 */
final class BoostedTrees {

    private final List<Node> trees = new ArrayList<>();
    private double bias;

    /** A node of a tree: what is up to the border goes one way, the rest the other. */
    private sealed interface Node {
        double value(double[][] columns, int row);
    }

    private record Leaf(double value) implements Node {
        @Override
        public double value(double[][] columns, int row) {
            return value;
        }
    }

    private record Fork(int column, double border, Node upTo, Node above) implements Node {
        @Override
        public double value(double[][] columns, int row) {
            return (columns[column][row] <= border ? upTo : above).value(columns, row);
        }
    }

    private final List<String> names = new ArrayList<>();

    /** A model from its lines of text. */
    BoostedTrees(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.split(" ", -1);
            if (parts[0].equals("bias")) {
                bias = Double.parseDouble(parts[1]);
            } else {
                trees.add(new Parser(parts).node());
            }
        }
    }

    /** How likely a yes is for each of so many lines with these numbers. */
    double[] likelihoods(LineFeatures features, int count) {
        double[][] columns = names.stream().map(features::column).toArray(double[][]::new);
        double[] result = new double[count];
        for (int row = 0; row < count; row++) {
            double odds = bias;
            for (Node tree : trees) {
                odds += tree.value(columns, row);
            }
            result[row] = 1 / (1 + Math.exp(-odds));
        }
        return result;
    }

    /** Reads one tree: a leaf is a number; a fork is a name, a border, and two nodes. */
    private final class Parser {

        private final String[] parts;
        private int next = 1;

        Parser(String[] parts) {
            this.parts = parts;
        }

        Node node() {
            String part = parts[next++];
            if (!Character.isLetter(part.charAt(0))) {
                return new Leaf(Double.parseDouble(part));
            }
            int column = names.indexOf(part);
            if (column < 0) {
                column = names.size();
                names.add(part);
            }
            double border = Double.parseDouble(parts[next++]);
            Node upTo = node();
            return new Fork(column, border, upTo, node());
        }
    }
}
