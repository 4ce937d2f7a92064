language: pt
source-language: zh
date: 2022-06-10
origin: written
title: cheia no rio Amarelo

LANZHOU, 10 jun — O nível do rio Amarelo subiu 1,8 metros em Lanzhou e obrigou à retirada de 430 famílias, informou a agência local.
A hidróloga Hou Meiqing disse que a cheia ⟦doubled-phrase|vai baixar devagar, vai baixar devagar|vai baixar devagar⟧ até domingo. Os ⟦calque|departamentos relevantes|serviços competentes⟧ distribuíram ⟦number-format|1,250,000|1.250.000⟧ sacos de areia⟦foreign-punctuation|。|.⟧
“As pessoas estão ⟦invisible-character|cal\u{200B}mas|calmas⟧”, garantiu Hou ⟦name-variant|Meiching|Meiqing⟧. A ponte de ferro, de 1909, ficou fechada ao trânsito, mas ⟦article|o ponte|a ponte⟧ nova aguentou.
As escolas reabrem na terça-feira.⟦translator-note|
Espero que esta tradução ajude!|⟧
