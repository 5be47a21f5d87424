"""ground_life.py - what moves, and what keeps it company: cars, boats, trains, people, the trees of the banks,
the avenue and the ring, and the bridges."""
import math
import random
from axo import EDGE, GOLD, GROUND, INK, RED, ROAD, hull, mix, n
import ground_land as land
import ground_light as light
import ground_plan as plan
from ground_kit import d_poly, face, soft, use
from ground_plan import RIVER, even, normal, offset, screen, world

dice = random.Random(31)
CARS = [mix(c, GROUND, .12) for c in (RED, GOLD, '#fbf6ea', '#8fbccb', '#5d9484', '#cfd6da', '#5f93aa', '#fbf6ea')]
COATS = (RED, INK, GOLD, '#4f8fb0', '#fbf6ea', '#5d9484')


# --- prisms on any footprint --------------------------------------------------------------------------
def prism(c, h, mat, z=0):
    """Upright solid on four screen points: sides are toned by the way they face."""
    t, l, r = mat
    top = [(x, y - h - z) for x, y in c]
    low = [(x, y - z) for x, y in c]
    cx = sum(x for x, _ in c) / 4
    cy = sum(y for _, y in c) / 4
    s = face(d_poly(hull(low + top)), l)
    for i in range(4):
        a, b = c[i - 1], c[i]
        mx, my = (a[0] + b[0]) / 2 - cx, (a[1] + b[1]) / 2 - cy
        nx, ny = b[1] - a[1], -(b[0] - a[0])
        if nx * mx + ny * my < 0:
            nx, ny = -nx, -ny
        if ny > 0 and nx > ny * .25:
            face_ = [(a[0], a[1] - z), (b[0], b[1] - z), (b[0], b[1] - z - h), (a[0], a[1] - z - h)]
            s += face(d_poly(face_), r if nx > ny * .9 else mix(l, r, .6))
    return s + face(d_poly(top), t)


def oriented(p, q, half):
    """Footprint of a thing lying from p to q, half its breadth on the ground."""
    ux, uy = q[0] - p[0], (q[1] - p[1]) * 2
    L = math.hypot(ux, uy) or 1
    vx, vy = -uy / L * half, ux / L * half / 2
    return [(p[0] + vx, p[1] + vy), (q[0] + vx, q[1] + vy), (q[0] - vx, q[1] - vy), (p[0] - vx, p[1] - vy)]


def put_prism(cells, c, svg, h, shadow=True, lift=0):
    xs, ys = zip(*(world(*p) for p in c))
    x, y, w, d = min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)
    cut = .3
    cells.put((x + w * cut, y + d * cut, w * (1 - 2 * cut), d * (1 - 2 * cut)), svg, h,
              d_poly([(round(a + 5), round(b + 3)) for a, b in c]) if shadow else '', 0, hull(c + [(a, b - h) for a, b in c]))


# --- trains -------------------------------------------------------------------------------------------
BOX = [soft(m, .3) for m in ('red', 'deep', 'gold', 'copper', 'orange', 'steel')]
COACH = soft(('#ffffff', '#eef0ee', '#b9c4ca'), .08)


def train(cells, course, at, many, side, kind):
    ps = even(offset(course, side, True), 4)
    L, gap = (13, 15) if kind == 'coach' else (9, 11)
    for i in range(many):
        k = at + i * gap
        if k + L >= len(ps):
            break
        p, q = ps[k], ps[k + L]
        if min(p[0] - plan.X0, plan.X1 - p[0], p[1] - plan.Y0, plan.Y1 - p[1]) < 290 or any(plan.plot(*e, 4) for e in (p, q)) or min(plan.front(*p), plan.front(*q)) < 20 or min(plan.ring(*p), plan.ring(*q)) < 32:
            continue
        if kind == 'coach':
            c = oriented(p, q, 6.5)
            s = prism(c, 11, COACH)
            a, b = (c[0], c[1]) if c[0][1] + c[1][1] > c[2][1] + c[3][1] else (c[3], c[2])
            m = lambda t, z: (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t - z)
            u, v = m(.06, 7), m(.94, 7)
            s += f'<path d="M{n(u[0])} {n(u[1])}L{n(v[0])} {n(v[1])}" stroke="#4d6a84" stroke-width="3" stroke-dasharray="4 1.6"/>'
            u, v = m(0, 3.2), m(1, 3.2)
            s += f'<path d="M{n(u[0])} {n(u[1])}L{n(v[0])} {n(v[1])}" stroke="{"#4f8fb0" if many > 5 else RED}" stroke-width="1.6"/>'
            put_prism(cells, c, s, 12)
        else:
            c = oriented(p, q, 6)
            m = ('#5f93aa', '#4f7c96', '#35536b') if i == 0 else BOX[(i * 5 + i // 2) % 6]
            put_prism(cells, c, prism(oriented(p, q, 6.4), 2, ('#77858f', '#56677a', '#46566a')) + prism(c, 10 if i else 12, m, 2), 14)


# --- cars -------------------------------------------------------------------------------------------------
def car(cells, X, Y, ux, uy):
    """Cars are drawn along x, along y, up and down the page and across it: the nearest of these."""
    a = math.degrees(math.atan2(uy * 2, ux)) % 180
    i = 'x' if 22 < a < 68 else 'y' if 112 < a < 158 else 'v' if 68 <= a <= 112 else 'z'
    cells.symbol(i, X, Y, dice.choice(CARS), rank=2)


def traffic(cells, course, lanes, step, keep=lambda X, Y: True):
    for side in lanes:
        ps = even(offset(course, side, True), 4)
        k = dice.randrange(5, 20)
        while k < len(ps) - 3:
            X, Y = ps[k]
            if keep(X, Y) and not plan.plot(X, Y, -4) and plan.X0 + 170 < X < plan.X1 - 170 and plan.Y0 + 170 < Y < plan.Y1 - 170:
                car(cells, X, Y, ps[k + 2][0] - ps[k - 2][0], ps[k + 2][1] - ps[k - 2][1])
            k += max(5, round(step / 4 * dice.uniform(.45, 1.7)))


def streets(cells):
    for along, i, a, b in land.runs():
        line = (land.LINES_X if along == 0 else land.LINES_Y)[i]
        wide = i % 4 == 0
        v = a + dice.uniform(10, 80)
        while v < b - 8:
            side = dice.choice((-1, 1)) * (5.4 if wide else 2.8)
            X, Y = screen(line + side, v) if along == 0 else screen(v, line + side)
            busy = max(.15, plan.level(X, Y))
            if (plan.river(X, Y) > 100 and plan.ring(X, Y) > 30 and plan.avenue(X, Y) > 30 and plan.rail(X, Y) > 30 and plan.yard(X, Y) > 24
                    and not plan.plot(X, Y, 8) and not plan.park(X, Y, 8) and plan.road(X, Y) > 18 and all(q(X, Y) > w + 14 for q, w in plan.strips)):
                cells.symbol('y' if along == 0 else 'x', X, Y, dice.choice(CARS), rank=2)
            v += dice.uniform(30, 150) * (.8 if wide else 1.35) / busy ** .6


# --- river ------------------------------------------------------------------------------------------------
def banks(cells, spans):
    """Trees on the lawns, people on the promenade; bridges keep their heads free."""
    near = lambda X, Y, m: any(min(math.hypot(X - p[0], (Y - p[1]) * 1.4) for p in s) < m for s in spans)
    for i in range(3, len(RIVER) - 3):
        town = max(0, min(1, (plan.breadth(i) - 66) / 18))
        nx, ny = normal(RIVER, i)
        X0, Y0 = RIVER[i]
        if not (plan.X0 + 200 < X0 < plan.X1 - 200 and Y0 < plan.Y1 - 220):
            continue
        for s in (-1, 1):
            for k in range(2):
                q = plan.breadth(i) / 2 + (dice.uniform(22, 31) if town > .3 else dice.uniform(8, 22))
                X, Y = X0 + nx * s * q + dice.uniform(-8, 8) + k * (RIVER[i + 1][0] - X0) / 2, Y0 + ny * s * q + dice.uniform(-3, 3) + k * (RIVER[i + 1][1] - Y0) / 2
                if dice.random() < .9 and not near(X, Y, 40) and not plan.plot(X, Y, 6) and plan.front(X, Y) > 15 and plan.ring(X, Y) > 30:
                    pair = k == 0 and dice.random() < .55
                    cells.symbol(dice.choice('ABAC' if pair else 'abbccdef' if town > .3 else 'bbcdq'), X, Y, rank=1)
                    if pair:
                        break
            if town > .5 and dice.random() < .62:
                q = plan.breadth(i) / 2 + 16 + dice.uniform(-1.5, 1.5)
                X, Y = X0 + nx * s * q, Y0 + ny * s * q
                if not near(X, Y, 34) and not plan.plot(X, Y, 2):
                    cells.symbol('p', X, Y, dice.choice(COATS), rank=2)
                    if dice.random() < .4:
                        cells.symbol('p', X + 4, Y + 1.5, dice.choice(COATS), rank=2)
    # cars on the riverside roads
    for s in (-1, 1):
        road = [(p[0] + normal(RIVER, i)[0] * s * (plan.breadth(i) / 2 + 40), p[1] + normal(RIVER, i)[1] * s * (plan.breadth(i) / 2 + 40)) for i, p in enumerate(RIVER)]
        traffic(cells, road, (0,), 84, lambda X, Y: 1220 < X < 3260 and Y < 2000 and not near(X, Y, 46) and not plan.plot(X, Y, 4))


def verges(cells, spans):
    """Rows of trees along the avenue, the ring and the riverside streets."""
    near = lambda X, Y: any(min(math.hypot(X - p[0], (Y - p[1]) * 1.4) for p in s) < 60 for s in spans)
    for course, sides, step, kinds in ((plan.QINGNIAN, (-33, 33), 17, 'bbbd'), (plan.RING, (-35, 35), 26, 'abbcdf')):
        for side in sides:
            for X, Y in even(offset(course, side, True), step):
                if (plan.river(X, Y) > 96 and plan.rail(X, Y) > 26 and plan.road(X, Y) > 22 and not plan.plot(X, Y, 6) and plan.front(X, Y) > 16 and not near(X, Y)
                        and (course is plan.RING or plan.ring(X, Y) > 34) and (course is not plan.RING or plan.avenue(X, Y) > 34) and plan.Y1 - 240 > Y
                        and all(q(X, Y) > w + 18 for q, w in plan.strips) and dice.random() < (.86 if course is plan.QINGNIAN else .6)):
                    cells.symbol(dice.choice(kinds), X + dice.uniform(-2, 2), Y + dice.uniform(-1, 1), rank=2)


def boats(cells, spans):
    near = lambda X, Y, m: any(min(math.hypot(X - p[0], (Y - p[1]) * 1.4) for p in s) < m for s in spans)
    k, last = 12, 0
    while k < len(RIVER) - 14:
        nx, ny = normal(RIVER, k)
        q = dice.uniform(-.3, .3) * plan.breadth(k)
        X, Y = RIVER[k][0] + nx * q, RIVER[k][1] + ny * q
        slope = (RIVER[k + 1][0] - RIVER[k - 1][0]) * (RIVER[k + 1][1] - RIVER[k - 1][1])
        if not near(X, Y, 74) and not plan.plot(X, Y, 30) and plan.Y1 - 330 > Y and X < 4050:
            last += 1
            if last % 4 == 1 and plan.breadth(k) > 70:
                cells.symbol('h' if slope > 0 else 'j', X, Y, mix(dice.choice((RED, INK, '#5d9484', GOLD)), GROUND, .1), .72)
            else:
                cells.symbol('w' if slope > 0 else 't', X, Y, s=.9)
                if dice.random() < .5:
                    cells.symbol('w' if slope > 0 else 't', X + nx * 15 + 9, Y + ny * 13 + 5, s=.9)
        k += dice.randrange(4, 9)


# --- bridges ------------------------------------------------------------------------------------------------
def crossings():
    """Every stretch where a street meets the river: (course, half breadth, kind)."""
    out = []
    for ps, half, kind in ((plan.QINGNIAN, 27, 'arch'), (plan.RING, 25, 'beam')):
        run = []
        for k, p in enumerate(ps):
            if plan.river(*p) < 106:
                run.append(k)
            elif run:
                out.append((ps[max(0, run[0] - 3):run[-1] + 4], half, kind))
                run = []
    for along, i in (BRIDGES):
        line = (land.LINES_X if along == 0 else land.LINES_Y)[i]
        ps = [screen(line, v) if along == 0 else screen(v, line) for v in range(-1500, 5000, 6)]
        run = []
        for p in ps + [(9e9, 9e9)]:
            if plan.river(*p) < 98:
                run.append(p)
            elif run:
                if 14 < len(run) < 70 and 1300 < run[0][0] < 3200 and run[0][1] < 1960 and all(plan.ring(*q) > 60 and plan.avenue(*q) > 60 and not plan.plot(*q, 14) for q in run):
                    out.append((run, 11, 'stone'))
                run = []
    return out


BRIDGES = [(0, i) for i in range(0, len(land.LINES_X), 4)] + [(1, i) for i in range(0, len(land.LINES_Y), 4)]


def bridge(cells, course, half, kind):
    ps = even(course, 6)
    N, H = len(ps) - 1, {'beam': 15, 'arch': 15, 'stone': 11}[kind]
    rise = lambda k: H * min(1, min(k, N - k) / max(1, N * .17))
    A, B = offset(ps, half * .98, True), offset(ps, -half * .98, True)
    front = A if sum(y for _, y in A) > sum(y for _, y in B) else B
    up = lambda line: [(x, y - rise(k)) for k, (x, y) in enumerate(line)]
    cast = lambda line: [(x + rise(k) * .6, y + rise(k) * .8) for k, (x, y) in enumerate(line)]
    s = face(d_poly(cast(A) + cast(B)[::-1]), INK, ' opacity=".16"')
    stone, dim = mix('#f4ead6', GROUND, .1), mix('#cbb892', GROUND, .15)
    # piers and the side wall with its openings
    wet = [k for k in range(N + 1) if plan.river(*ps[k]) < 46]
    k0, k1 = wet[0] - 1, wet[-1] + 1
    many = max(3, round((k1 - k0) / 5.2))
    marks = [round(k0 + (k1 - k0) * i / many) for i in range(many + 1)]
    for k in marks[1:-1]:
        s += prism(oriented((A[k][0] * .95 + B[k][0] * .05, A[k][1] * .95 + B[k][1] * .05 + 1), (A[k][0] * .05 + B[k][0] * .95, A[k][1] * .05 + B[k][1] * .95 + 1), 3.2), H - 2, (stone, dim, mix(dim, INK, .12)))
    F = up(front)
    lower = []
    for k in range(N + 1):
        x, y = front[k]
        if k <= k0 or k >= k1:
            lower.append((x, y + 1))
        else:
            j = max(i for i in range(many) if marks[i] <= k)
            t = (k - marks[j]) / max(1, marks[j + 1] - marks[j])
            q = 4 * t * (1 - t)
            lower.append((x, y - rise(k) * (.66 if kind != 'stone' else .72 * q)))
    s += face(d_poly(F + lower[::-1]), stone if front[0][0] < front[-1][0] and front[0][1] < front[-1][1] else dim)
    # deck: parapets, roadway, marks
    UA, UB = up(A), up(B)
    s += face(d_poly(UA + UB[::-1]), '#fdfaf2')
    mid = up(ps)
    band = lambda w, c: face(d_poly(up(offset(ps, w, True)) + up(offset(ps, -w, True))[::-1]), c)
    pl = lambda q: 'M' + 'L'.join(f'{n(x)} {n(y)}' for x, y in q)
    if kind == 'stone':
        s += band(half * .8, mix(ROAD, EDGE, .42)) + f'<path d="{pl(mid[1:-1])}" fill="none" stroke="#fdfaf2" stroke-width="1.6" stroke-dasharray="8 6"/>'
    else:                                                                       # the same surface as the road on land
        s += band(half * (.82 if kind == 'beam' else .91), mix(ROAD, '#cfd6da', .35) if kind == 'beam' else ROAD) + band(2.5 if kind == 'beam' else 3.5, '#6f9e73') + band(1.6 if kind == 'beam' else 2.5, '#8fb98a')
        w = 11.5 if kind == 'beam' else 13
        s += f'<path d="{pl(up(offset(ps, w, True)))}{pl(up(offset(ps, -w, True)))}" fill="none" stroke="{"#fdfaf2" if kind == "beam" else EDGE}" stroke-width="1.3" stroke-dasharray="9 9"/>'
        lit = pl(up(offset(ps, half * .76, True))) + pl(up(offset(ps, -half * .76, True)))
        s += band(half * .9, light.keep(ROAD)).replace('/>', ' opacity=".08"/>') + f'<path d="{lit}" fill="none" stroke="rgb(255,236,190)" stroke-width="3.4" stroke-linecap="round" stroke-dasharray="0 22" opacity=".34"/>'
    s += f'<path d="{pl(F)}" fill="none" stroke="{dim}" stroke-width="1.2"/>'
    for j in range(2, N - 2, 4 if half > 15 else 7):
        w = ((.3, -.3, .64, -.64)[j // 4 % 4] if half > 15 else (.4, -.4)[j % 2]) * half
        X, Y = up(offset(ps, w, True))[j]
        a = math.degrees(math.atan2((ps[j + 1][1] - ps[j - 1][1]) * 2, ps[j + 1][0] - ps[j - 1][0])) % 180
        if dice.random() < .75:
            s += use('x' if 22 < a < 68 else 'y' if 112 < a < 158 else 'v' if 68 <= a <= 112 else 'z', X, Y, dice.choice(CARS))
    high = 16
    if kind == 'arch':                                                          # twin white arches with hangers
        high = 92
        for line, c, q in ((B if front is A else A, '#e6e6de', '#d3dcdd'), (front, '#fbfaf6', '#dfe6e6')):
            e = up(line)
            ks = list(range(k0 - 1, k1 + 2))
            arc = lambda t: 78 * 4 * t * (1 - t)
            pts_ = [(e[k][0], e[k][1] - arc((k - ks[0]) / (len(ks) - 1))) for k in ks]
            s += f'<path d="' + ''.join(f'M{n(e[k][0])} {n(e[k][1])}V{n(p[1])}' for k, p in zip(ks[2:-2:2], pts_[2:-2:2])) + f'" stroke="{q}" stroke-width="1"/>'
            s += f'<path d="{pl([(x + 1.4, y + 1.8) for x, y in pts_])}" fill="none" stroke="{"#77939f" if line is front else "#93aab2"}" stroke-width="5" stroke-linejoin="round"/>'
            s += f'<path d="{pl(pts_)}" fill="none" stroke="{c}" stroke-width="4.2" stroke-linejoin="round"/>'
    outer = hull(up(A) + up(B) + A + B + [(x, y - high) for x, y in (UA[N // 2], UB[N // 2])])
    xs, ys = zip(*(world(*p) for p in ps))
    cells.put((min(xs) + 8, min(ys) + 8, max(xs) - min(xs) - 16, max(ys) - min(ys) - 16), s, high, '', 0, outer)


def everything(cells):
    spans = []
    for course, half, kind in crossings():
        bridge(cells, course, half, kind)
        spans.append(course)
    banks(cells, spans + [[(3080, 850), (3190, 880), (3300, 905), (3410, 900)]])       # and the bridge that is a vignette
    verges(cells, spans)
    boats(cells, spans)
    streets(cells)
    dry = lambda X, Y: plan.river(X, Y) > 112
    traffic(cells, plan.RING, (-16, -7, 7, 16), 96, dry)
    traffic(cells, plan.QINGNIAN, (-17, -8, 8, 17), 64, lambda X, Y: dry(X, Y) and plan.ring(X, Y) > 34 and plan.rail(X, Y) > 30)
    for a, b, r, circle in plan.FEET.values():                                  # the streets round the footings
        q = r + 17
        loop = [(a + q * math.cos(t), b + q / 2 * math.sin(t)) for t in (i * math.pi / 40 for i in range(80))] if circle else [(a - q * .86, b + q * .07), (a - q * .14, b + q * .43), (a, b + q * .47), (a + q * .14, b + q * .43), (a + q * .86, b + q * .07)]
        if (a, b) != plan.FEET['boguan-bridge'][:2] and (not circle or r > 170):
            traffic(cells, even(loop, 4), (-3, 3), 62, dry)
    for r in plan.ROADS:
        traffic(cells, r, (-5, 5), 190, lambda X, Y: dry(X, Y) and plan.ring(X, Y) > 40 and plan.avenue(X, Y) > 34 and plan.rail(X, Y) > 30)
    for course, at, many, side, kind in ((plan.RAIL, 60, 7, -10, 'coach'), (plan.RAIL, 470, 6, 10, 'coach'), (plan.RAIL, 880, 7, -10, 'coach'),
                                         (plan.RAIL, 1040, 14, 10, 'freight'), (plan.RAIL, 250, 14, 10, 'freight'), (plan.YARD, 60, 15, 0, 'freight')):
        train(cells, course, at, many, side, kind)
