language: en
source-language: it
date: 2023-01-29
origin: written
title: an island school

TRAPANI, Italy, Jan. 29 (Isole Notizie) — The school on the island of Levanzo has one pupil, one teacher and one rule: nobody is late.
The pupil, a boy of eight, has a choice of books, book clubs on the mainland and a boat that he may steer.
“Who is the best of the class? The best of the best,” his teacher, Ada Incaviglia, said. “And the worst of the worst.”
They read and read, she said, and on windy days they count waves, one after another after another.
The ministry wanted to close the school. The mayor wrote letters and letters and more letters.
The inspectors came in May, in fine weather, and stayed for lunch. The school stays too.
