package dev.palindrome.model.chain;

import dev.palindrome.model.diagnostic.NearestName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Links put in order: the chain that they form, or every reason why they form none. Takes linear time.
 */
public final class Lineage {

    private final List<Link> links;
    private final Map<String, List<Integer>> positionsById = new LinkedHashMap<>();
    private final Map<String, List<Integer>> childrenByParent = new LinkedHashMap<>();
    private final List<ChainProblem> problems = new ArrayList<>();

    private Lineage(List<Link> links) {
        this.links = List.copyOf(links);
        for (int i = 0; i < links.size(); i++) {
            positionsById
                    .computeIfAbsent(links.get(i).id(), id -> new ArrayList<>())
                    .add(i);
        }
        reportDuplicates();
        for (List<Integer> positions : positionsById.values()) {
            int position = positions.get(0);
            childrenByParent
                    .computeIfAbsent(links.get(position).parent(), parent -> new ArrayList<>())
                    .add(position);
        }
        reportUnknownParents();
        reportForks();
        reportCycles();
    }

    /**
     * Orders the links.
     *
     * @param links what the revisions say of their place, in any order
     * @return their lineage
     */
    public static Lineage of(List<Link> links) {
        return new Lineage(links);
    }

    /**
     * What is wrong.
     *
     * @return the problems, each cause once; empty if the links are one line
     */
    public List<ChainProblem> problems() {
        return List.copyOf(problems);
    }

    /**
     * The links in chain order.
     *
     * @return their positions in the list that was judged, the oldest first; empty if there is a problem
     */
    public Optional<List<Integer>> order() {
        return problems.isEmpty() ? Optional.of(walk(Link.BASE)) : Optional.empty();
    }

    private void reportDuplicates() {
        positionsById.forEach((id, positions) -> {
            if (positions.size() > 1) {
                List<Integer> others = List.copyOf(positions.subList(1, positions.size()));
                problems.add(new ChainProblem.DuplicateId(id, positions.get(0), others));
            }
        });
    }

    private void reportUnknownParents() {
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (!link.isFirst() && !positionsById.containsKey(link.parent())) {
                Optional<String> nearest = NearestName.to(link.parent(), namesBeside(link));
                problems.add(new ChainProblem.UnknownParent(i, link.parent(), nearest));
            }
        }
    }

    /** A revision is never its own parent, so its own id is no suggestion. */
    private List<String> namesBeside(Link link) {
        return positionsById.keySet().stream()
                .filter(id -> !id.equals(link.id()))
                .toList();
    }

    private void reportForks() {
        childrenByParent.forEach((parent, children) -> {
            boolean known = parent.equals(Link.BASE) || positionsById.containsKey(parent);
            if (known && children.size() > 1) {
                List<ChainProblem.Branch> branches = children.stream()
                        .sorted(Comparator.comparing(
                                position -> links.get(position).id()))
                        .map(this::branch)
                        .toList();
                problems.add(new ChainProblem.Fork(parent, branches));
            }
        });
    }

    private ChainProblem.Branch branch(int start) {
        List<Integer> positions = new ArrayList<>(List.of(start));
        positions.addAll(walk(links.get(start).id()));
        return new ChainProblem.Branch(List.copyOf(positions));
    }

    /** Follows only children while there is exactly one; a circle cannot be entered, for its members have one parent each. */
    private List<Integer> walk(String from) {
        List<Integer> positions = new ArrayList<>();
        List<Integer> children = childrenByParent.getOrDefault(from, List.of());
        while (children.size() == 1 && positions.size() < links.size()) {
            int next = children.get(0);
            positions.add(next);
            children = childrenByParent.getOrDefault(links.get(next).id(), List.of());
        }
        return positions;
    }

    /** Walks up from every revision that no walk has seen; meeting one of its own walk again closes a circle. */
    private void reportCycles() {
        int[] seenIn = IntStream.generate(() -> 0).limit(links.size()).toArray();
        for (List<Integer> positions : positionsById.values()) {
            int start = positions.get(0);
            List<Integer> path = new ArrayList<>();
            Optional<Integer> at = Optional.of(start);
            while (at.isPresent() && seenIn[at.get()] == 0) {
                seenIn[at.get()] = start + 1;
                path.add(at.get());
                at = parentOf(at.get());
            }
            if (at.isPresent() && seenIn[at.get()] == start + 1) {
                problems.add(cycle(path, at.get()));
            }
        }
    }

    private Optional<Integer> parentOf(int position) {
        Link link = links.get(position);
        List<Integer> parents = link.isFirst() ? List.of() : positionsById.getOrDefault(link.parent(), List.of());
        return parents.stream().findFirst();
    }

    private static ChainProblem.Cycle cycle(List<Integer> path, int closing) {
        List<Integer> members = new ArrayList<>(path.subList(path.indexOf(closing), path.size()));
        // the path goes from child to parent; the problem names each as the parent of the next
        Collections.reverse(members);
        return new ChainProblem.Cycle(List.copyOf(members));
    }
}
