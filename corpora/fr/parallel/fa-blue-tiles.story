language: fr
source-language: fa
date: 2022-11-14
origin: written
title: blue tiles come home

⟦translator-note|Bien sûr, voici le texte traduit :
|⟧YAZD, 14 novembre (KNA⟦dateline-debris|)_|) —⟧ Cent carreaux bleus sont rentrés à Yazd dans une valise. Une voyageuse de ⟦foreign-exonym|Landan|Londres⟧ les a trouvés dans une brocante et n’a pu les oublier de tout l’⟦mojibake|Ã©tÃ©|été⟧.
« Ils sont à nous⟦spacing|»| »⟧, a dit lundi la conservatrice, Farideh Kazemnia. ⟦name-variant|Kazimnia|Kazemnia⟧ a compté ⟦digit-script|۱۰۰|100⟧ pièces ⟦doubled-word|et et|et⟧ trouvé une fêlure.
Ils seront exposés à partir du ⟦weekday-mismatch|jeudi 25 novembre|vendredi 25 novembre|jeudi 24 novembre⟧.
