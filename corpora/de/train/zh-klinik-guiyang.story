language: de
source-language: zh
date: 2022-08-15
origin: written
title: Klinik in Guiyang

GUIYANG – Ein Krankenhaus in Guiyang prüft mit Robotern, ob Besucher Masken tragen. Seit dem Frühjahr ist dort kein Fall des ⟦calque|neuen Kronenvirus|neuartigen Coronavirus⟧ mehr aufgetreten.
„Die Kinder mögen ihn“, sagte die Oberschwester Luo Meifen über den ⟦x-and-x|Roboter und Roboter|Roboter⟧. Er heißt Xiao Bai, „Kleiner Weißer“.
Der Roboter kostet etwa ⟦number-format|10 Zehntausend|100.000⟧ Yuan und lernt schnell. ⟦repeated-sentence|Er sagt „bitte“, er sagt „bitte“ und er sagt „bitte“|Er sagt „bitte“⟧.
⟦name-variant|Luo Meifeng|Luo Meifen⟧ hat ihm auch ein Lied beigebracht. Das Lied⟦spacing| ,|,⟧ das aus ⟦foreign-exonym|Deguo|Deutschland⟧ stammt, handelt von einem Männlein im Walde.⟦wire-boilerplate|
(Verantwortlicher Redakteur: Wang Lin)|⟧
