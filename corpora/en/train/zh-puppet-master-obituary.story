language: en
source-language: zh
date: 2022-09-13
origin: written
title: a glove puppeteer dies in Yunlin

DOULIU, Taiwan, Sept. 13 (Island News Service) — Hsieh Chin-hua, the first woman to lead a glove-puppet troupe in Taiwan, has died in Yunlin county. She was 91.
Her family said she ⟦calque|passed away due to illness|died of an illness⟧ on Sunday at her home in Huwei, the town where she had made heads of camphor wood since she was nine. Her son, Hsieh Wen-bin, found a half-carved general on the table.
⟦literal-name|Golden Flower|Chin-hua⟧ Hsieh was born in Beigang⟦foreign-punctuation|，|, ⟧the fourth daughter of a carver of temple gods. Girls were not allowed behind the stage. She listened from below it, and by twelve she knew the voices of 30 characters.
In ⟦foreign-calendar|the 45th year of the Republic of China|1956⟧, when the troupe's master, Lai Chung-shan, lost his voice on the first night of a festival in Chiayi, she went up and spoke all the parts. The audience did not notice. Lai did. "From today you eat before I do," he told her.
She led the Five Clouds Hall troupe from 1961 until 2004 and took it to Osaka, Lyon, Charleville-Mézières and Chrudim, the Czech town with a museum of puppets. In ⟦garbled-name|Cheludimu|Chrudim⟧ she gave the museum a monkey king, which is still there.
The 1970s were lean. Television put the troupe out of work for three years and she sold fish balls outside Huwei's sugar mill. When a station in Taipei asked her to bring the puppets to the screen, she asked for the wage of a man, and got two thirds of it.
Her pupil Chuang Shu-min, who now leads the troupe, recalled a teacher without mercy. "She would tap your wrist with a pipe," ⟦pronoun-gender|he|she⟧ said. "I am 58 and I still hold it straight. I ⟦mojibake|donâ€™t|don’t|don't⟧ dare not to."
The culture ministry named Hsieh a living national treasure in 2011. She kept the certificate in the box with the demons⟦foreign-punctuation|，|, ⟧because, she said, they needed company.
⟦name-variant|Hsieh Jin-hua|Hsieh Chin-hua⟧ is survived by two sons, five grandchildren and 412 puppets. The funeral will be held on Sept. 24 at the Chaotian temple in Beigang. Lai's grandson, Lai Yu-chen, will play the farewell scene from "The Iron Fan."
