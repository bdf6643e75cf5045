"""The best one-to-one pairing of two sides: most pairs first, then the greatest total weight, exactly.

Overlapping spans form small components, so each is solved alone, in whole numbers and without a solver library.
"""

from __future__ import annotations

import heapq
from collections import deque
from collections.abc import Iterable, Sequence

Edge = tuple[int, int, int]
"""A left node, a right node, and the weight of pairing them (a whole number, greater is better)."""


def components(edges: Sequence[tuple[int, ...]]) -> list[list[int]]:
    """Indices of the edges, grouped by what hangs together. Left and right nodes are numbered apart."""
    parent: dict[tuple[int, int], tuple[int, int]] = {}

    def root(node: tuple[int, int]) -> tuple[int, int]:
        parent.setdefault(node, node)
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for left, right, *_ in edges:
        parent[root((0, left))] = root((1, right))
    grouped: dict[tuple[int, int], list[int]] = {}
    for index, (left, *_) in enumerate(edges):
        grouped.setdefault(root((0, left)), []).append(index)
    return list(grouped.values())


def most_pairs(edges: Iterable[tuple[int, int]]) -> int:
    """How many pairs a one-to-one pairing can have at most (Kuhn's augmenting paths from a greedy start)."""
    neighbours: dict[int, list[int]] = {}
    for left, right in edges:
        neighbours.setdefault(left, []).append(right)
    partner: dict[int, int] = {}
    paired: dict[int, int] = {}
    for left, rights in neighbours.items():
        free = next((right for right in rights if right not in partner), None)
        if free is not None:
            partner[free], paired[left] = left, free
    for left in neighbours.keys() - paired.keys():
        _augment(left, neighbours, partner, paired)
    return len(partner)


def _augment(start: int, neighbours: dict[int, list[int]], partner: dict[int, int], paired: dict[int, int]) -> None:
    came_from: dict[int, int] = {}
    queue = deque([start])
    while queue:
        left = queue.popleft()
        for right in neighbours[left]:
            if right in came_from:
                continue
            came_from[right] = left
            if right not in partner:
                _pair_along(right, came_from, partner, paired)
                return
            queue.append(partner[right])


def _pair_along(right: int, came_from: dict[int, int], partner: dict[int, int], paired: dict[int, int]) -> None:
    """Pair along the path that ends in the free `right`; it began at a left node that had no partner."""
    following: int | None = right
    while following is not None:
        left = came_from[following]
        before = paired.get(left)
        partner[following], paired[left] = left, following
        following = before


def best_pairs(edges: Sequence[Edge]) -> list[tuple[int, int]]:
    """The pairing with most pairs, then the greatest total weight, then the earliest edges in the order given."""
    chosen: list[tuple[int, int]] = []
    for component in components(edges):
        chosen.extend(_solve([edges[index] for index in component]))
    return sorted(chosen)


def _solve(edges: list[Edge]) -> list[tuple[int, int]]:
    """Successive cheapest augmenting paths (Dijkstra with potentials): cheapest for each number of pairs in turn."""
    if len(edges) == 1:
        return [edges[0][:2]]
    # A tie in weight is settled by a binary fraction per edge: having an earlier edge outweighs all later ones.
    size = len(edges)
    worth = [(weight << (size + 1)) + (1 << (size - rank)) for rank, (_, _, weight) in enumerate(edges)]
    top = max(worth)
    cost: dict[int, dict[int, int]] = {}
    for (left, right, _), value in zip(edges, worth, strict=True):
        cost.setdefault(left, {})[right] = top - value
    search = _Search(cost)
    while search.augment():
        pass
    return [(left, right) for right, left in search.partner.items()]


class _Search:
    """The state of one component's search: who is paired, and the potentials that keep costs above zero."""

    def __init__(self, cost: dict[int, dict[int, int]]) -> None:
        self.cost = cost
        self.partner: dict[int, int] = {}
        self._paired: dict[int, int] = {}
        self._left_potential = dict.fromkeys(cost, 0)
        self._right_potential = {right: 0 for rights in cost.values() for right in rights}

    def augment(self) -> bool:
        """Add one pair along the cheapest path; False when no further pair is possible."""
        left_distance = {left: 0 for left in self.cost if left not in self._paired}
        right_distance: dict[int, int] = {}
        came_from: dict[int, int] = {}
        heap = [(0, left) for left in left_distance]
        heapq.heapify(heap)
        best: tuple[int, int] | None = None
        while heap:
            distance, left = heapq.heappop(heap)
            if distance > left_distance[left] or (best is not None and distance >= best[0]):
                continue
            for right, cost in self.cost[left].items():
                if self._paired.get(left) == right:
                    continue
                reached = distance + cost + self._left_potential[left] - self._right_potential[right]
                if reached >= right_distance.get(right, reached + 1):
                    continue
                right_distance[right], came_from[right] = reached, left
                holder = self.partner.get(right)
                if holder is None:
                    best = min(best or (reached, right), (reached, right))
                else:
                    left_distance[holder] = reached
                    heapq.heappush(heap, (reached, holder))
        if best is None:
            return False
        self._settle(best[0], left_distance, right_distance)
        _pair_along(best[1], came_from, self.partner, self._paired)
        return True

    def _settle(self, limit: int, left_distance: dict[int, int], right_distance: dict[int, int]) -> None:
        for left in self._left_potential:
            self._left_potential[left] += min(left_distance.get(left, limit), limit)
        for right in self._right_potential:
            self._right_potential[right] += min(right_distance.get(right, limit), limit)
