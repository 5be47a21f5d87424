"""ground_cells.py - sorts the standing things back to front and writes them into cells of 480 units.

Every thing has a footprint, a rectangle in world coordinates. Of two things whose outlines touch on the page,
the one that ends before the other begins (along x or along y) stands behind it. Cells are drawn row by row and
left to right; a thing that must lie behind another one of an earlier cell moves into that cell, as far as the
overhang allows.
"""
import heapq
import os
import re
from axo import INK
from ground_kit import COUNT, SYMBOLS, outline, use
from ground_plan import X0, Y0, plot, world, screen

SIZE, OVER, COLUMNS, ROWS = 480, 120, 10, 7
# reach of a symbol along x and y from its foot (world), and its height
REACH = {'r': ((0, 52), (0, 0), 11), 's': ((0, 0), (0, 52), 11), 'k': ((0, 54), (0, 0), 19), 'l': ((0, 0), (0, 54), 19),
         'm': ((-19, 19), (-19, 19), 18), 'n': ((-19, 19), (-19, 19), 18), 'o': ((-19, 19), (-19, 19), 17), 'q': ((-12, 12), (-12, 12), 12),
         'P': ((-6, 6), (-6, 6), 18), 'Q': ((-6, 6), (-6, 6), 17), 'R': ((-6, 6), (-6, 6), 16),
         'A': ((-8, 8), (-8, 8), 14), 'B': ((-8, 8), (-8, 8), 16), 'C': ((-8, 8), (-8, 8), 17), 'V': ((0, 36), (-6, 6), 5), 'W': ((-6, 6), (0, 36), 5), 'M': ((0, 38), (0, 8), 12),
         'T': ((-9, 12), (-6, 6), 14), 'U': ((-10, 10), (-10, 10), 10), 'H': ((-9, 9), (-9, 9), 12), 'x': ((-7, 7), (-2, 2), 5), 'y': ((-2, 2), (-7, 7), 5), 'h': ((-20, 22), (-3, 8), 16), 'j': ((-3, 8), (-20, 22), 16)}


def apart(a, b):
    """True when two convex outlines do not touch (separating axis)."""
    for P, Q in ((a, b), (b, a)):
        for i in range(len(P)):
            ex, ey = P[i][0] - P[i - 1][0], P[i][1] - P[i - 1][1]
            if not ex and not ey:
                continue
            u = [ey * x - ex * y for x, y in P]
            v = [ey * x - ex * y for x, y in Q]
            if max(u) <= min(v) + .3 or max(v) <= min(u) + .3:
                return True
    return False


class Thing:
    __slots__ = ('svg', 'hull', 'shadow', 'count', 'cell', 'rank', 'foot', 'depth', 'box')

    def __init__(self, foot, svg, hull, shadow, rank):
        self.foot, self.svg, self.hull, self.shadow, self.rank = foot, svg, hull, shadow, rank
        X, Y = screen((foot[0] + foot[2]) / 2, (foot[1] + foot[3]) / 2)
        self.depth, self.cell = Y, (int((X - X0) // SIZE), int((Y - Y0) // SIZE))
        xs, ys = [p[0] for p in hull], [p[1] for p in hull]
        self.box = min(xs), min(ys), max(xs), max(ys)
        self.count = sum(COUNT[i] for i in re.findall(r'xlink:href="#(\w)"', svg)) + len(re.findall('<(?:path|circle|ellipse|g |rect)', svg))

    def fits(self, cell):
        ax, ay = X0 + cell[0] * SIZE - OVER, Y0 + cell[1] * SIZE - OVER
        a, b, c, d = self.box
        return ax < a and ay < b and c < ax + 720 and d < ay + 720


def behind(a, b):
    """a must be drawn before b."""
    p, q = a.box, b.box
    if p[0] >= q[2] or q[0] >= p[2] or p[1] >= q[3] or q[1] >= p[3]:
        return False
    f, g = a.foot, b.foot
    ab = f[2] <= g[0] + .5 or f[3] <= g[1] + .5
    ba = g[2] <= f[0] + .5 or g[3] <= f[1] + .5
    if ab == ba:
        ab, ba = a.depth < b.depth, b.depth < a.depth
    return ab and not ba and not apart(a.hull, b.hull)


class Cells:
    def __init__(self):
        self.things, self.lawns, self.marks, self.taken = [], [], {}, {}

    def taken_by(self, x, y, w, d, claim=True):
        """True when another house stands within these bounds; else they are claimed."""
        q = [(i, j) for i in range(int(x // 10), int((x + w) // 10) + 1) for j in range(int(y // 10), int((y + d) // 10) + 1)]
        if any(k in self.taken for k in q):
            return True
        if claim:
            self.taken.update((k, 1) for k in q)
        return False

    def put(self, foot, svg, h, shadow='', rank=0, hull=None):
        """foot: world x, y, width, depth; h: height. rank > 0 may be left out when a cell grows too heavy."""
        x, y, w, d = foot
        self.things.append(Thing((x, y, x + w, y + d), svg, hull or outline(x - 2, y - 2, w + 4, d + 4, h), shadow, rank))

    def symbol(self, i, X, Y, fill=None, s=1, rank=0):
        if plot(X, Y):
            return
        (a, b), (c, d), h = REACH.get(i, ((-2, 2), (-2, 2), 20))
        x, y = world(X, Y)
        m = 5 * s
        foot = (x + a * s, y + c * s, (b - a) * s, (d - c) * s)
        hull = outline(foot[0] - m, foot[1] - m, foot[2] + 2 * m, foot[3] + 2 * m, h * s)
        self.put(foot, use(i, X, Y, fill, s), h, '', rank, hull)

    def settle(self):
        for t in self.things:
            if not t.fits(t.cell):                              # long things: the cell that holds them whole
                for u, v in ((-1, 0), (1, 0), (0, -1), (0, 1), (-1, -1), (1, -1)):
                    if t.fits((t.cell[0] + u, t.cell[1] + v)):
                        t.cell = t.cell[0] + u, t.cell[1] + v
                        break
                else:
                    print('too long for a cell', t.box)
        for _ in range(12):
            by, moved = {}, 0
            for t in self.things:
                by.setdefault(t.cell, []).append(t)
            for (c, r), mine in sorted(by.items(), key=lambda q: (q[0][1], q[0][0])):
                for u, v in ((-1, 0), (-1, -1), (0, -1), (1, -1)):
                    o = c + u, r + v
                    ax, ay = X0 + c * SIZE, Y0 + r * SIZE
                    near = [t for t in by.get(o, ()) if (u >= 0 or t.box[2] > ax - 60) and (u <= 0 or t.box[0] < ax + SIZE + 60) and (not v or t.box[3] > ay - 100)]
                    if not near:
                        continue
                    for t in mine:
                        if t.cell == (c, r) and t.fits(o) and any(behind(t, b) for b in near):
                            t.cell = o
                            moved += 1
            if not moved:
                break

    @staticmethod
    def order(things):
        """Back to front: topological, nearest the top of the page first; a knot is cut at its hindmost thing."""
        things = sorted(things, key=lambda t: t.depth)
        after, wait = [[] for _ in things], [0] * len(things)
        for i, a in enumerate(things):
            for j in range(i):
                b = things[j]
                if behind(b, a):
                    after[j].append(i)
                    wait[i] += 1
                elif behind(a, b):
                    after[i].append(j)
                    wait[j] += 1
        heap, out, done = [i for i in range(len(things)) if not wait[i]], [], set()
        heapq.heapify(heap)
        while len(out) < len(things):
            i = heapq.heappop(heap) if heap else next(k for k in range(len(things)) if k not in done)
            if i in done:
                continue
            done.add(i)
            out.append(things[i])
            for k in after[i]:
                wait[k] -= 1
                if wait[k] == 0:
                    heapq.heappush(heap, k)
        return out

    def write(self, folder, max_bytes=60000, max_count=1500):
        os.makedirs(folder, exist_ok=True)
        for f in os.listdir(folder):
            if f.endswith('.svg'):
                os.remove(os.path.join(folder, f))
        self.settle()
        by, stats = {}, []
        for t in self.things:
            if 0 <= t.cell[0] < COLUMNS and 0 <= t.cell[1] < ROWS:
                by.setdefault(t.cell, []).append(t)
        for c, r in sorted((c, r) for c in range(COLUMNS) for r in range(ROWS)):
            things = by.get((c, r), [])
            things, lost = self.order(things), 0
            text, total = self.text(c, r, things)
            while len(text) > max_bytes or total > max_count:
                weak = sorted((t for t in things if t.rank), key=lambda t: (-t.rank, hash((round(t.depth * 7), round(t.foot[0] * 3))) % 97))
                if not weak:
                    break
                drop = set(id(t) for t in weak[:max(2, len(weak) // 20)])
                lost += len(drop)
                things = [t for t in things if id(t) not in drop]
                text, total = self.text(c, r, things)
            with open(os.path.join(folder, f'{c}-{r}.svg'), 'w', encoding='utf-8') as f:
                f.write(text)
            stats.append((total, len(text), f'{c}-{r}', lost))
        return sorted(stats, reverse=True)

    def text(self, c, r, things):
        body = '\n'.join(t.svg for t in things)
        used = sorted(set(re.findall(r'xlink:href="#(\w)"', body)))
        defs = ''.join(f'<g id="{i}">{SYMBOLS[i]}</g>' for i in used)
        shadow = ''.join(t.shadow for t in things)
        sh = f'<path d="{shadow}" fill="{INK}" opacity=".17"/>\n' if shadow else ''
        x, y = X0 + c * SIZE - OVER, Y0 + r * SIZE - OVER
        return (f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="720" height="720" '
                f'viewBox="{x} {y} 720 720"><defs>{defs}</defs>\n{sh}{body}\n</svg>\n'), sum(t.count for t in things) + 2
