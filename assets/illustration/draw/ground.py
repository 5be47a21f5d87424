"""ground.py - writes the ground of the map: ../ground.svg and the cells ../ground/<column>-<row>.svg.

The base holds all that lies flat; the cells hold what stands up, so that the program draws only the
cells in view. Everything is deterministic.
"""
import re
import cartouche
import ground_base
import ground_life
import ground_light
import ground_lots
import ground_rim
from ground_cells import Cells


def base(path, lawns):
    body = '\n'.join(ground_base.layers(lawns) + [ground_light.fade(), cartouche.svg()])
    svg = ('<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="4800" height="3360" viewBox="-480 -480 4800 3360">'
           f'<defs>{ground_base.defs()}</defs>\n{body}\n</svg>\n')
    with open(path, 'w', encoding='utf-8') as f:
        f.write(svg)
    print(path, len(svg) // 1024, 'KB', len(re.findall('<(?:path|ellipse|circle|rect|use|g )', svg)), 'elements')


def cells(folder):
    c = Cells()
    ground_lots.plots(c)
    ground_rim.everything(c)
    ground_life.everything(c)
    stats = c.write(folder)
    print(folder, len(stats), 'cells', sum(s[1] for s in stats) // 1024, 'KB', sum(s[0] for s in stats), 'elements; heaviest', stats[:3],
          'largest', max(s[1] for s in stats), 'left out', sum(s[3] for s in stats))
    return c


if __name__ == '__main__':
    base('../ground.svg', cells('../ground'))
