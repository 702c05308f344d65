// What documents say to named answers.
CREATE CONSTRAINT answerpart_code_unique IF NOT EXISTS FOR (n:AnswerPart) REQUIRE n.code IS UNIQUE;
